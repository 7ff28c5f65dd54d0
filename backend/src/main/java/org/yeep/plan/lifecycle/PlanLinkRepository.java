package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanLinkRepository implements PanacheRepositoryBase<PlanLink, UUID> {
    /** In both directions, oldest first. */
    List<PlanLink> of(UUID planId, int size) {
        return find("fromPlanId = ?1 or toPlanId = ?1 order by id", planId)
                .range(0, size - 1)
                .list();
    }
}
