package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.plan.PlanTransition;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class PlanEventRepository implements PanacheRepositoryBase<PlanEvent, UUID> {
    /** Oldest first: ids grow with time. */
    List<PlanEvent> page(UUID planId, Cursor after, int size) {
        var query = after == null
                ? find("planId = ?1 order by id", planId)
                : find("planId = ?1 and id > ?2 order by id", planId, after.uuid(0));
        return query.range(0, size - 1).list();
    }

    Optional<PlanEvent> last(UUID planId, PlanTransition transition) {
        return find("planId = ?1 and transition = ?2 order by id desc", planId, transition)
                .firstResultOptional();
    }

    /** The last one a decision was taken with. */
    Optional<PlanEvent> lastDecided(UUID planId) {
        return find("planId = ?1 and decisionNumber is not null order by id desc", planId)
                .firstResultOptional();
    }
}
