package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Indicators of plans with the library's code beside them. */
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

    /** By the action or objective they hang on; two statements. */
    Map<UUID, List<PlanIndicatorResponse>> byItem(UUID planId) {
        var found = indicators.ofPlan(planId);
        var definitions = definitions(found);
        return found.stream()
                .collect(Collectors.groupingBy(
                        PlanIndicator::itemId, Collectors.mapping(i -> response(i, definitions), Collectors.toList())));
    }

    List<PlanIndicatorResponse> of(UUID itemId) {
        var found = indicators.ofItem(itemId);
        var definitions = definitions(found);
        return found.stream().map(i -> response(i, definitions)).toList();
    }

    /** @throws NotFound if there is none, or its plan may not be seen */
    PlanIndicatorDetailResponse detail(UUID id) {
        var indicator = indicators.findByIdOptional(id).orElseThrow(() -> new NotFound("plan-indicator", id));
        var plan = plans.load(indicator.ref().planId(), "plan-indicator", id);
        var definitions = definitions(List.of(indicator));
        return new PlanIndicatorDetailResponse(
                response(indicator, definitions),
                plans.summary(plan),
                items.find(indicator.itemId()).orElseThrow(),
                definitions.get(indicator.definitionId()));
    }

    private Map<UUID, DefinitionRef> definitions(List<PlanIndicator> found) {
        var ids = found.stream()
                .map(PlanIndicator::definitionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? new java.util.HashMap<>() : library.definitions(ids);
    }

    private static PlanIndicatorResponse response(PlanIndicator indicator, Map<UUID, DefinitionRef> definitions) {
        var definition = definitions.get(indicator.definitionId());
        return PlanIndicatorResponse.of(indicator, definition == null ? null : definition.code());
    }
}
