package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanCoOwnerRepository implements PanacheRepositoryBase<PlanCoOwner, UUID> {
    List<PlanCoOwner> of(UUID planId) {
        return list("planId = ?1 order by id", planId);
    }
}
