package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.PlanIndicatorRef;

@ApplicationScoped
class IndicatorRangeRepository implements PanacheRepositoryBase<IndicatorRange, UUID> {
    Optional<IndicatorRange> of(RangeSubject subject) {
        return subject.definitionId() != null
                ? find("definitionId", subject.definitionId()).firstResultOptional()
                : find("planIndicatorId", subject.planIndicatorId()).firstResultOptional();
    }

    /** By plan indicator: its own range, else that of its definition; one statement. */
    Map<UUID, IndicatorRange> of(List<PlanIndicatorRef> indicators) {
        var ids = indicators.stream().map(PlanIndicatorRef::id).toList();
        var definitions = indicators.stream()
                .map(PlanIndicatorRef::definitionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var bySubject = new HashMap<UUID, IndicatorRange>();
        list("planIndicatorId in ?1 or definitionId in ?2", ids, definitions)
                .forEach(r -> bySubject.put(r.planIndicatorId() != null ? r.planIndicatorId() : r.definitionId(), r));
        var ranges = new HashMap<UUID, IndicatorRange>();
        for (var indicator : indicators) {
            var range = bySubject.getOrDefault(indicator.id(), bySubject.get(indicator.definitionId()));
            if (range != null) ranges.put(indicator.id(), range);
        }
        return ranges;
    }
}
