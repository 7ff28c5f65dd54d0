package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanStates;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** What stands in the way of a step besides the plan's state: the same for the screen and for the refusal. */
@ApplicationScoped
class Obstacles {
    private final PlanStates plans;
    private final PlanDocuments documents;
    private final PlanRecords records;
    private final PlanCommentRepository comments;
    private final Clock clock;

    Obstacles(
            PlanStates plans,
            PlanDocuments documents,
            PlanRecords records,
            PlanCommentRepository comments,
            Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.records = records;
        this.comments = comments;
        this.clock = clock;
    }

    List<Obstacle> of(PlanStanding plan, PlanTransition transition) {
        return switch (transition) {
            case OPEN_CONSULTATION -> complete(plan) ? List.of() : List.of(Obstacle.PLAN_INCOMPLETE);
            case SEND_TO_COUNCIL -> consultation(plan);
            case SUCCEED ->
                plans.successorInForce(plan).isPresent() ? List.of() : List.of(Obstacle.NO_SUCCESSOR_IN_FORCE);
            default -> List.of();
        };
    }

    /** @throws Conflict naming the first one */
    void requireNone(PlanStanding plan, PlanTransition transition) {
        var found = of(plan, transition);
        if (!found.isEmpty()) throw new Conflict(found.get(0).problem());
    }

    /** A plan without an end year is never over by itself. */
    boolean yearsOver(PlanStanding plan) {
        return plan.endYear() != null && today().getYear() > plan.endYear();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean complete(PlanStanding plan) {
        return documents.of(plan.id()).themes().stream()
                .flatMap(t -> t.objectives().stream())
                .anyMatch(o -> !o.actions().isEmpty());
    }

    private List<Obstacle> consultation(PlanStanding plan) {
        var found = new ArrayList<Obstacle>();
        var end = records.consultationEnd(plan.id());
        if (end != null && !today().isAfter(end)) found.add(Obstacle.CONSULTATION_STILL_OPEN);
        if (comments.unanswered(plan.id()) > 0) found.add(Obstacle.COMMENTS_UNANSWERED);
        return found;
    }
}
