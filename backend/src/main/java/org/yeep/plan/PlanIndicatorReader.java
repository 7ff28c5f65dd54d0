package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Indicators of plans with where they stand and what defines them. */
@ApplicationScoped
class PlanIndicatorReader {
    private final PlanReader plans;
    private final PlanItemRepository items;
    private final PlanIndicatorRepository indicators;
    private final IndicatorLibrary library;

    PlanIndicatorReader(
            PlanReader plans, PlanItemRepository items, PlanIndicatorRepository indicators, IndicatorLibrary library) {
        this.plans = plans;
        this.items = items;
        this.indicators = indicators;
        this.library = library;
    }

    List<PlanIndicatorResponse> of(UUID itemId) {
        return indicators.ofItem(itemId).stream().map(PlanIndicatorResponse::of).toList();
    }

    /** @throws NotFound if there is none, or its plan may not be seen */
    PlanIndicatorDetailResponse detail(UUID id) {
        var indicator = indicators.findByIdOptional(id).orElseThrow(() -> new NotFound("plan-indicator", id));
        var plan = plans.load(indicator.planId(), "plan-indicator", id);
        var code = indicator.content().definitionCode();
        return new PlanIndicatorDetailResponse(
                PlanIndicatorResponse.of(indicator),
                plans.summary(plan),
                items.find(indicator.itemId()).orElseThrow(),
                code == null ? null : library.byCode(code).orElse(null));
    }
}
