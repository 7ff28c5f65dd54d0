package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {
    Optional<Period> withCycle(UUID id) {
        return find("from Period p join fetch p.cycle where p.id = ?1", id).firstResultOptional();
    }
}
