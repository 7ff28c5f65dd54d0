package org.yeep.plan.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.PlanDesks;
import org.yeep.plan.PlanStanding;
import org.yeep.plan.PlanStates;
import org.yeep.plan.PlanTransition;

/** What those who write a plan can do with it now, from the same table and rules that refuse the rest. */
@ApplicationScoped
class PlanSteps {
    private final PlanStates plans;
    private final PlanDesks desks;
    private final Obstacles obstacles;
    private final PlanCommentRepository comments;

    PlanSteps(PlanStates plans, PlanDesks desks, Obstacles obstacles, PlanCommentRepository comments) {
        this.plans = plans;
        this.desks = desks;
        this.obstacles = obstacles;
        this.comments = comments;
    }

    @Transactional
    PlanStanding plan(UUID planId) {
        return desks.written(planId);
    }

    @Transactional
    PlanStepsResponse of(PlanStanding plan) {
        var copy = plans.workingCopy(plan.id());
        return new PlanStepsResponse(
                plan.id(),
                plan.state(),
                plan.version(),
                steps(plan),
                comments.unanswered(plan.id()),
                copy.map(PlanStanding::id).orElse(null),
                copy.map(PlanStanding::version).orElse(null),
                plan.revisionOf(),
                obstacles.yearsOver(plan));
    }

    private List<PlanStepResponse> steps(PlanStanding plan) {
        if (plan.state() == null || plan.revisionOf() != null) return List.of();
        return PlanTransition.allowed(plan.state()).stream()
                .map(t -> new PlanStepResponse(t, allowed(plan, t), obstacles.of(plan, t)))
                .toList();
    }

    private boolean allowed(PlanStanding plan, PlanTransition transition) {
        return transition == PlanTransition.OPEN_CONSULTATION ? desks.writes(plan) : desks.decides(plan);
    }
}
