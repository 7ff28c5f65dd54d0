package org.yeep.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What of a plan is judged: its actions, its objectives without actions, as far as scorers cover them. */
@ApplicationScoped
class AssessedItems {
    private final Plans plans;

    AssessedItems(Plans plans) {
        this.plans = plans;
    }

    List<PlanItemRef> of(UUID planId, List<Assignment> assignments) {
        return plans.items(planId).stream()
                .filter(PlanItemRef::assessable)
                .filter(item -> Coverage.scorers(item, assignments) > 0)
                .toList();
    }

    List<PlanItemRef> assessable(UUID planId) {
        return plans.items(planId).stream().filter(PlanItemRef::assessable).toList();
    }

    PlanItemRef require(UUID planId, UUID itemId, List<Assignment> assignments) {
        return of(planId, assignments).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan-item", itemId));
    }
}
