package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {
    List<Period> feedingWith(UUID id) {
        return list(
                "select p from Period p join fetch p.cycle, Period same"
                        + " where same.id = ?1 and p.cycle = same.cycle and p.feeds = same.feeds order by p.ordinal",
                id);
    }

    Optional<Period> withCycle(UUID id) {
        return find("from Period p join fetch p.cycle where p.id = ?1", id).firstResultOptional();
    }
}
