package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanIndicatorRepository implements PanacheRepositoryBase<PlanIndicator, UUID> {

    /** In the plan's order within each item; those added for monitoring come after the document's own. */
    List<PlanIndicator> ofPlan(UUID planId) {
        return list("planId = ?1 and position is not null order by content.origin desc, position, id", planId);
    }

    List<PlanIndicator> ofPlans(Collection<UUID> planIds) {
        return planIds.isEmpty() ? List.of() : list("planId in ?1 and position is not null order by id", planIds);
    }

    Optional<PlanIndicator> ofPlan(UUID planId, UUID id) {
        return find("id = ?1 and planId = ?2 and position is not null", id, planId)
                .firstResultOptional();
    }

    List<PlanIndicator> ofItem(UUID itemId) {
        return list(
                "(actionId = ?1 or objectiveId = ?1) and position is not null order by content.origin desc, position, id",
                itemId);
    }

    int nextPosition(UUID itemId) {
        return (int) count("(actionId = ?1 or objectiveId = ?1) and position is not null", itemId) + 1;
    }

    boolean follows(UUID itemId, UUID definitionId) {
        return count(
                        "(actionId = ?1 or objectiveId = ?1) and definitionId = ?2 and position is not null",
                        itemId,
                        definitionId)
                > 0;
    }
}
