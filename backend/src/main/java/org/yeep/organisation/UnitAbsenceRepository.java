package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class UnitAbsenceRepository implements PanacheRepositoryBase<UnitAbsence, UUID> {
    /** By unit, those of today and to come, in one statement. */
    Map<UUID, List<UnitAbsence>> notOver(Collection<UUID> unitIds, LocalDate today) {
        if (unitIds.isEmpty()) return Map.of();
        return list("unitId in ?1 and lastDay >= ?2 order by firstDay, id", unitIds, today).stream()
                .collect(Collectors.groupingBy(UnitAbsence::unitId));
    }

    boolean overlaps(UUID responsibleId, LocalDate firstDay, LocalDate lastDay) {
        return count("responsibleId = ?1 and firstDay <= ?3 and lastDay >= ?2", responsibleId, firstDay, lastDay) > 0;
    }

    UnitAbsence require(UUID unitId, UUID id) {
        return find("unitId = ?1 and id = ?2", unitId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("absence", id));
    }
}
