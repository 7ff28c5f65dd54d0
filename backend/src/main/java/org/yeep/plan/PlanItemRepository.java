package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Actions and objectives seen as one kind of thing: what is reported on and judged. */
@ApplicationScoped
class PlanItemRepository {
    private static final String ACTIONS = """
            select a.id, a.planId, a.content.code, a.content.title, t.content.title, t.content.themeSlugs, o.content.title, a.content.statedStatus
            from Action a join Objective o on o.id = a.objectiveId join PlanTheme t on t.id = o.themeId
            """;
    private static final String OBJECTIVES = """
            select o.id, o.planId, o.content.code, o.content.title, t.content.title, t.content.themeSlugs, o.content.title, cast(null as String),
                   not exists (select 1 from Action a where a.objectiveId = o.id and a.position is not null)
            from Objective o join PlanTheme t on t.id = o.themeId
            """;

    private final EntityManager entities;

    PlanItemRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All actions and all objectives, each kind in the plan's own order. */
    List<PlanItemRef> ofPlan(UUID planId) {
        var actions = rows(
                ACTIONS + "where a.planId = ?1 and a.position is not null order by t.position, o.position, a.position",
                planId);
        var objectives = rows(
                OBJECTIVES + "where o.planId = ?1 and o.position is not null order by t.position, o.position", planId);
        return java.util.stream.Stream.concat(
                        objectives.stream().map(PlanItemRepository::objective),
                        actions.stream().map(PlanItemRepository::action))
                .toList();
    }

    Optional<PlanItemRef> find(UUID id) {
        var actions = rows(ACTIONS + "where a.id = ?1", id);
        if (!actions.isEmpty()) return Optional.of(action(actions.get(0)));
        return rows(OBJECTIVES + "where o.id = ?1", id).stream()
                .map(PlanItemRepository::objective)
                .findFirst();
    }

    private List<Object[]> rows(String query, UUID id) {
        return entities.createQuery(query, Object[].class).setParameter(1, id).getResultList();
    }

    private static PlanItemRef action(Object[] row) {
        return item(PlanItemKind.ACTION, row, true);
    }

    private static PlanItemRef objective(Object[] row) {
        return item(PlanItemKind.OBJECTIVE, row, (Boolean) row[8]);
    }

    @SuppressWarnings("unchecked")
    private static PlanItemRef item(PlanItemKind kind, Object[] row, boolean assessable) {
        return new PlanItemRef(
                (UUID) row[0],
                (UUID) row[1],
                kind,
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (List<String>) row[5],
                (String) row[6],
                (String) row[7],
                assessable);
    }
}
