package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    /** As the database has it now; also one that was taken out. */
    Optional<PlanNode<?>> find(NodeKind kind, UUID id) {
        entities.flush();
        var node = (PlanNode<?>) entities.find(kind.entity(), id);
        if (node != null) entities.refresh(node);
        return Optional.ofNullable(node);
    }

    /** Whatever its level: ids are never shared between levels. */
    Optional<PlanNode<?>> find(UUID id) {
        return Arrays.stream(NodeKind.values())
                .filter(k -> k != NodeKind.PLAN)
                .flatMap(k -> find(k, id).stream())
                .findFirst();
    }

    /** What hangs on a part and is not taken out, in order, kind by kind. */
    Stream<PlanNode<?>> children(PlanNode<?> parent) {
        return Arrays.stream(NodeKind.values())
                .filter(k -> k.hangsOn(parent.kind()))
                .flatMap(k -> siblings(k, parent.id()).stream());
    }

    int count(NodeKind kind, UUID parentId) {
        return neighbours(kind, parentId, null);
    }

    /** How many hang on a parent besides {@code self}. */
    int neighbours(NodeKind kind, UUID parentId, UUID self) {
        return entities.createQuery("select count(*) " + among(kind) + " and (?2 is null or n.id <> ?2)", Long.class)
                .setParameter(1, parentId)
                .setParameter(2, self)
                .getSingleResult()
                .intValue();
    }

    /**
     * Makes room ({@code by} 1) or closes a gap (-1) among a part's neighbours, from a position on; their texts and
     * versions stay as they are, and so does the part itself.
     */
    void shift(PlanNode<?> self, UUID parentId, int from, int by) {
        entities.flush();
        entities.createQuery("update " + name(self.kind()) + " n set n.position = n.position + ?2 where "
                        + under(self.kind()) + " and n.position >= ?3 and (?4 is null or n.id <> ?4)")
                .setParameter(1, parentId)
                .setParameter(2, by)
                .setParameter(3, from)
                .setParameter(4, self.id())
                .executeUpdate();
    }

    /** Those of one kind, by their ids; one statement. */
    List<? extends PlanNode<?>> all(NodeKind kind, Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        var type = (Class<? extends PlanNode<?>>) kind.entity();
        return entities.createQuery("from " + name(kind) + " n where n.id in ?1", type)
                .setParameter(1, ids)
                .getResultList();
    }

    void persist(PlanNode<?> node) {
        entities.persist(node);
    }

    void flush() {
        entities.flush();
    }

    private List<? extends PlanNode<?>> siblings(NodeKind kind, UUID parentId) {
        @SuppressWarnings("unchecked")
        var type = (Class<? extends PlanNode<?>>) kind.entity();
        return entities.createQuery(among(kind) + " order by n.position", type)
                .setParameter(1, parentId)
                .getResultList();
    }

    private static String among(NodeKind kind) {
        return "from " + name(kind) + " n where " + under(kind) + " and n.position is not null";
    }

    private static String name(NodeKind kind) {
        return kind.entity().getSimpleName();
    }

    private static String under(NodeKind kind) {
        return switch (kind) {
            case PLAN -> throw new IllegalArgumentException("A plan hangs on nothing");
            case THEME -> "n.planId = ?1";
            case OBJECTIVE -> "n.themeId = ?1";
            case ACTION -> "n.objectiveId = ?1";
            case MILESTONE -> "n.actionId = ?1";
            case INDICATOR -> "(n.actionId = ?1 or n.objectiveId = ?1)";
        };
    }
}
