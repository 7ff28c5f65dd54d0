package org.yeep.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanVersionRepository implements PanacheRepositoryBase<PlanVersion, UUID> {
    Optional<PlanVersion> of(UUID planId, int number) {
        return find("planId = ?1 and number = ?2", planId, number).firstResultOptional();
    }

    /** Newest first, without the texts. @param below only numbers below it */
    List<PlanVersionResponse> page(UUID planId, int below, int size) {
        return find(
                        "select number, occasion, state, reason, decisionNumber, decisionDate, sha256, frozenAt"
                                + " from PlanVersion where planId = ?1 and number < ?2 order by number desc",
                        planId,
                        below)
                .project(PlanVersionResponse.class)
                .range(0, size - 1)
                .list();
    }
}
