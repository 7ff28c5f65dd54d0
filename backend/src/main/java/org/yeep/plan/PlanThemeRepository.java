package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanThemeRepository implements PanacheRepositoryBase<PlanTheme, UUID> {

    List<PlanTheme> ofPlan(UUID planId) {
        return list("planId = ?1 and position is not null order by position", planId);
    }
}
