package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.indicator.DimensionCatalogue;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.Plans;

/** Splits what is expected of submissions among the units their plans name; a cell of two units counts for both. */
@ApplicationScoped
public class UnitLoads {
    private final Plans plans;
    private final ObservationRepository observations;
    private final DimensionCatalogue dimensions;

    UnitLoads(Plans plans, ObservationRepository observations, DimensionCatalogue dimensions) {
        this.plans = plans;
        this.observations = observations;
        this.dimensions = dimensions;
    }

    /** Three statements, however many, and one for each municipality's own categories. */
    @Transactional
    public List<UnitLoad> of(Collection<DueSubmission> due) {
        if (due.isEmpty()) return List.of();
        var planIds = due.stream().map(DueSubmission::planId).collect(Collectors.toSet());
        var indicators = plans.indicators(planIds).stream().collect(Collectors.groupingBy(PlanIndicatorRef::planId));
        var units = plans.responsibleUnits(planIds);
        var answered = answered(due);
        var cells = new HashMap<UUID, ExpectedCells>();
        due.forEach(s -> cells.computeIfAbsent(s.organisationId(), id -> new ExpectedCells(dimensions.of(id))));
        return due.stream()
                .flatMap(s -> split(
                        s,
                        indicators.getOrDefault(s.planId(), List.of()),
                        cells.get(s.organisationId()),
                        units,
                        answered)
                        .stream())
                .toList();
    }

    private Set<List<Object>> answered(Collection<DueSubmission> due) {
        var given = new HashSet<List<Object>>();
        observations.answered(due.stream().map(DueSubmission::id).toList()).forEach(row -> given.add(List.of(row)));
        return given;
    }

    private static List<UnitLoad> split(
            DueSubmission due,
            List<PlanIndicatorRef> indicators,
            ExpectedCells expected,
            Map<UUID, List<String>> units,
            Set<List<Object>> answered) {
        var loads = new LinkedHashMap<String, UnitLoad>();
        for (var indicator : indicators) {
            var cells = expected.of(indicator);
            int done = (int) cells.stream()
                    .filter(cell -> answered.contains(List.<Object>of(due.id(), indicator.id(), cell)))
                    .count();
            for (var unit : named(units.get(indicator.itemId())))
                loads.merge(unit == null ? "" : unit, new UnitLoad(due.id(), unit, done, cells.size()), UnitLoads::sum);
        }
        return List.copyOf(loads.values());
    }

    private static List<String> named(List<String> units) {
        var named = new ArrayList<String>();
        if (units == null || units.isEmpty()) named.add(null);
        else named.addAll(units);
        return named;
    }

    private static UnitLoad sum(UnitLoad one, UnitLoad other) {
        return new UnitLoad(
                one.submissionId(), one.unit(), one.answered() + other.answered(), one.expected() + other.expected());
    }
}
