package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ObjectiveRepository implements PanacheRepositoryBase<Objective, UUID> {

    List<Objective> ofPlan(UUID planId) {
        return list("planId = ?1 and position is not null order by position", planId);
    }
}
