package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** An action or an objective with where it stands and what hangs on it. */
@ApplicationScoped
class PlanItemReader {
    private final PlanReader plans;
    private final PlanItemRepository items;
    private final ObjectiveRepository objectives;
    private final ActionRepository actions;
    private final PlanIndicatorReader indicators;

    PlanItemReader(
            PlanReader plans,
            PlanItemRepository items,
            ObjectiveRepository objectives,
            ActionRepository actions,
            PlanIndicatorReader indicators) {
        this.plans = plans;
        this.items = items;
        this.objectives = objectives;
        this.actions = actions;
        this.indicators = indicators;
    }

    /** @throws NotFound if there is none, or its plan may not be seen */
    PlanItemResponse detail(UUID id) {
        var item = items.find(id).orElseThrow(() -> new NotFound("plan-item", id));
        var plan = plans.load(item.planId(), "plan-item", id);
        var action = item.kind() == PlanItemKind.ACTION ? actions.findById(id) : null;
        var objective = objectives.findById(action == null ? id : action.parentId());
        var ofObjective = action == null ? actions.ofObjective(id) : List.<Action>of();
        return new PlanItemResponse(
                plans.summary(plan),
                item,
                ObjectiveFacts.of(objective),
                action == null ? null : ActionFacts.of(action),
                ofObjective.stream().map(ActionFacts::of).toList(),
                indicators.of(id));
    }
}
