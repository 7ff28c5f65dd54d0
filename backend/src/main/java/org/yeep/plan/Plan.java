package org.yeep.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.generator.EventType;
import org.yeep.plan.document.PlanContent;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** An organisation's plan, as its own document or the public sources about it give it. */
@Entity
class Plan {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;
    private UUID organisationId;

    @Embedded
    private PlanContent content;

    @Enumerated(STRING)
    private PlanState state;

    /** Worked out by the database so that lists and counts cannot disagree with it. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    private boolean visible;

    /** Whoever has seen a plan must go on finding it, even withdrawn. */
    private boolean wasPublic;

    private String recordKind;
    private boolean sample;
    private String municipalityNote;
    private UUID predecessorId;
    private UUID revisionOf;
    private int currentVersion;
    private long lastEdit;
    private String createdBy;
    private Instant createdAt;

    @Version
    private int version;

    protected Plan() {} // for Hibernate

    /** A plan of ours, as opposed to a record of public sources, always has a state. */
    Plan(PlanState state) {
        this.state = state;
    }

    /** A plan that is only begun. Nobody but its owner sees it. */
    static Plan begin(NewPlan asked, String slug, String by, Instant at) {
        var plan = new Plan(PlanState.DRAFT);
        plan.slug = slug;
        plan.organisationId = asked.organisationId();
        plan.content = asked.content();
        plan.recordKind = "plan";
        plan.predecessorId = asked.predecessorId();
        plan.revisionOf = asked.revisionOf();
        plan.createdBy = by;
        plan.createdAt = at;
        return plan;
    }

    void change(PlanContent content) {
        this.content = content;
    }

    /** The number of the next edit of this plan; its row is locked meanwhile, so no number is given twice. */
    long nextEdit() {
        return ++lastEdit;
    }

    /**
     * While it is a draft and while the public is asked, the text may change; from then on only through a revision.
     *
     * @throws Conflict in every other state
     */
    void requireEditable() {
        if (!editable()) throw new Conflict("plan-not-editable", state == null ? "–" : state.name());
    }

    boolean editable() {
        return state == PlanState.DRAFT || state == PlanState.IN_CONSULTATION;
    }

    /**
     * Moves the plan on; {@code visible} follows in the database.
     *
     * @throws Conflict if its state forbids it, or if it is a record of public sources, whose state nobody here decides
     */
    void move(PlanTransition transition) {
        if (state == null) throw new Conflict("plan-without-state");
        wasPublic |= state != PlanState.DRAFT;
        state = transition.from(state);
    }

    /**
     * A working copy has no life of its own: it comes and goes with the plan it revises.
     *
     * @throws Conflict for a working copy
     */
    void requireOwnLife() {
        if (revisionOf != null) throw new Conflict("plan-is-working-copy");
    }

    /** The number of the version that is frozen now; the plan's row is locked meanwhile. */
    int nextVersion() {
        return ++currentVersion;
    }

    PlanState state() {
        return state;
    }

    PlanRef ref() {
        return new PlanRef(
                id,
                slug,
                content.titleTr(),
                titleEn(),
                organisationId,
                content.kind(),
                state,
                visible,
                content.startYear(),
                content.endYear(),
                sample);
    }

    PlanContent content() {
        return content;
    }

    UUID id() {
        return id;
    }

    boolean visible() {
        return visible;
    }

    UUID organisationId() {
        return organisationId;
    }

    /** Turkish where nobody has translated it. */
    String titleEn() {
        return content.titleEn() == null ? content.titleTr() : content.titleEn();
    }

    String recordKind() {
        return recordKind;
    }

    String municipalityNote() {
        return municipalityNote;
    }

    UUID predecessorId() {
        return predecessorId;
    }

    /** The plan in force that this one revises; null for a plan of its own. */
    UUID revisionOf() {
        return revisionOf;
    }

    /** Number of the newest frozen version; 0 before the first. */
    int currentVersion() {
        return currentVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    long lastEdit() {
        return lastEdit;
    }

    int version() {
        return version;
    }
}
