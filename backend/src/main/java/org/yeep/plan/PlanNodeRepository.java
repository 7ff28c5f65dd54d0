package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of plans' trees, whatever their level. */
@ApplicationScoped
class PlanNodeRepository {
    private final EntityManager entities;

    PlanNodeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of one level that are not taken out, in the plan's order; indicators of the document before added ones. */
    <T extends PlanNode<?>> List<T> of(Class<T> level, UUID planId) {
        var origin = level == PlanIndicator.class ? "n.content.origin desc, " : "";
        return entities.createQuery(
                        "from " + level.getSimpleName()
                                + " n where n.planId = ?1 and n.position is not null order by " + origin
                                + "n.position, n.id",
                        level)
                .setParameter(1, planId)
                .getResultList();
    }

    /** Also one that was taken out. */
    @SuppressWarnings("unchecked")
    Optional<PlanNode<?>> find(NodeKind kind, UUID id) {
        return Optional.ofNullable((PlanNode<?>) entities.find((Class<? extends PlanNode<?>>) kind.entity(), id));
    }

    void persist(PlanNode<?> node) {
        entities.persist(node);
    }

    void flush() {
        entities.flush();
    }
}
