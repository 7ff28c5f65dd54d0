package org.yeep.plan.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.plan.PlanDocuments;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** How far a plan is on the way, for those who write it. */
@ApplicationScoped
class ProgressReader {
    private final Plans plans;
    private final PlanDocuments documents;

    ProgressReader(Plans plans, PlanDocuments documents) {
        this.plans = plans;
        this.documents = documents;
    }

    @Transactional
    PlanGuideProgressResponse of(UUID planId) {
        var document = documents.readable(planId.toString());
        var plan = plans.find(planId).orElseThrow();
        if (plan.state() == null) throw new Conflict("plan-without-state");
        var steps = GuideProgress.of(document, plan.state());
        var next = steps.stream()
                .filter(s -> s.state() != GuideStepState.DONE)
                .map(StepProgress::id)
                .findFirst();
        return new PlanGuideProgressResponse(planId, plan.title(), plan.state(), next.orElse(null), steps);
    }
}
