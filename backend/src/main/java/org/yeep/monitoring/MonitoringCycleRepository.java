package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class MonitoringCycleRepository implements PanacheRepositoryBase<MonitoringCycle, UUID> {
    /** Newest first, with their periods fetched in one further statement for the whole page. */
    List<MonitoringCycle> list(UUID before, int limit) {
        var found = before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return found.page(0, limit + 1).list();
    }

    Optional<MonitoringCycle> withPeriods(UUID id) {
        return find("from MonitoringCycle c join fetch c.periods where c.id = ?1", id).list().stream()
                .findFirst();
    }

    MonitoringCycle locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("cycle", id));
    }
}
