package org.yeep.plan;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.generator.EventType;
import org.hibernate.type.SqlTypes;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.document.PlanKind;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** An organisation's plan, as its own document or the public sources about it give it. */
@Entity
class Plan {
    @Id
    private UUID id;

    private String slug;
    private UUID organisationId;

    @Enumerated(STRING)
    private PlanKind kind;

    @Enumerated(STRING)
    private PlanState state;

    /** Worked out by the database so that lists and counts cannot disagree with it. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    private boolean visible;

    /** Whoever has seen a plan must go on finding it, even withdrawn. */
    private boolean wasPublic;

    private String recordKind;
    private String titleTr;
    private String titleEn;
    private String yearsLabel;
    private Integer startYear;
    private Integer endYear;
    private boolean sample;
    private String coordinatingUnit;
    private String note;
    private String municipalityNote;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sources;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanFact> facts;

    @Version
    private int version;

    protected Plan() {} // for Hibernate

    /** A plan of ours, as opposed to a record of public sources, always has a state. */
    Plan(PlanState state) {
        this.state = state;
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

    PlanState state() {
        return state;
    }

    PlanRef ref() {
        return new PlanRef(id, slug, titleTr, organisationId, kind, state, visible, startYear, endYear, sample);
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

    String titleTr() {
        return titleTr;
    }

    String titleEn() {
        return titleEn;
    }

    String recordKind() {
        return recordKind;
    }

    String yearsLabel() {
        return yearsLabel;
    }

    String coordinatingUnit() {
        return coordinatingUnit;
    }

    String note() {
        return note;
    }

    String municipalityNote() {
        return municipalityNote;
    }

    List<String> sources() {
        return sources;
    }

    List<PlanFact> facts() {
        return facts;
    }

    int version() {
        return version;
    }
}
