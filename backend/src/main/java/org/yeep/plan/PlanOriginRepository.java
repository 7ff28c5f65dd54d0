package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which part of the plan in force each part of a working copy stands for, those taken out of the copy included. */
@ApplicationScoped
class PlanOriginRepository {
    private final EntityManager entities;

    PlanOriginRepository(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, UUID> of(UUID copyId) {
        var origins = new HashMap<UUID, UUID>();
        for (var level : PlanCopying.LEVELS) {
            entities.createQuery(
                            "select n.id, n.originId from " + level.getSimpleName()
                                    + " n where n.planId = ?1 and n.originId is not null",
                            Object[].class)
                    .setParameter(1, copyId)
                    .getResultList()
                    .forEach(row -> origins.put((UUID) row[0], (UUID) row[1]));
        }
        return origins;
    }
}
