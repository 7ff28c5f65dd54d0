package org.yeep.plan.lifecycle;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanTransition;

/** One step of a plan's life with what was decided; never changed. */
@Entity
@Immutable
class PlanEvent {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID planId;

    @Enumerated(STRING)
    private PlanTransition transition;

    @Enumerated(STRING)
    private PlanState state;

    private String reason;
    private String decisionNumber;
    private LocalDate decisionDate;
    private UUID documentId;
    private LocalDate consultationEndsOn;
    private Integer versionNumber;
    private String actor;

    @Enumerated(STRING)
    private ActorRole actorRole;

    private Instant at;

    protected PlanEvent() {} // for Hibernate

    /** @param state the plan's afterwards, {@code version} frozen with it or null */
    static PlanEvent of(UUID planId, Moved moved, PlanState state, Integer version) {
        var event = new PlanEvent();
        event.planId = planId;
        event.transition = moved.transition();
        event.state = state;
        event.reason = moved.reason();
        event.consultationEndsOn = moved.consultationEndsOn();
        event.versionNumber = version;
        if (moved.decision() != null) event.decide(moved.decision());
        return event;
    }

    private void decide(Decision decision) {
        decisionNumber = decision.number().strip();
        decisionDate = decision.date();
        documentId = decision.documentId();
    }

    PlanEvent by(Mover who) {
        actor = who.account();
        actorRole = who.role();
        at = who.at();
        return this;
    }

    LocalDate consultationEndsOn() {
        return consultationEndsOn;
    }

    Instant at() {
        return at;
    }

    Decision decision() {
        return decisionNumber == null ? null : new Decision(decisionNumber, decisionDate, documentId);
    }

    UUID id() {
        return id;
    }

    PlanEventResponse response() {
        return new PlanEventResponse(
                id, transition, state, at, actorRole, reason, decision(), consultationEndsOn, versionNumber);
    }
}
