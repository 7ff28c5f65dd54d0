package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.plan.PlanFiles;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A council's decision must have been taken, and its file belongs to the plan; with the step it becomes public. */
@ApplicationScoped
class Decisions {
    private final Obstacles obstacles;
    private final PlanFiles files;

    Decisions(Obstacles obstacles, PlanFiles files) {
        this.obstacles = obstacles;
        this.files = files;
    }

    /** @param at pointer to the decision in the request, empty if it is the request */
    void take(UUID planId, Decision decision, String at) {
        if (decision.date().isAfter(obstacles.today())) throw new Invalid(at + "/date", "plan-decision-in-future");
        files.publish(planId, decision.documentId(), at + "/documentId");
    }
}
