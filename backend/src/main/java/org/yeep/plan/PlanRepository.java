package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    List<Plan> ofOrganisation(UUID organisationId) {
        return list("organisationId", organisationId);
    }

    private static final String COUNTS = """
            select p.id,
                   (select count(*) from PlanTheme t where t.planId = p.id),
                   (select count(*) from Objective o where o.planId = p.id),
                   (select count(*) from Action a where a.planId = p.id),
                   (select count(*) from PlanIndicator i where i.planId = p.id and i.origin = PLAN_DOCUMENT),
                   (select count(*) from PlanIndicator i where i.planId = p.id and i.origin = MONITORING)
            from Plan p where p.id in ?1
            """;

    /** In SQL because Hibernate compares our text[] with a varchar[], for which PostgreSQL has no operator. */
    private static final String TREATS_THEME = """
            exists (select 1 from PlanTheme t where t.planId = p.id
                    and cast(sql('? @> array[?]::text[]', t.themeSlugs, %s) as Boolean) = true)
            """;

    List<Plan> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    Set<String> allIds() {
        return find("select cast(id as String) from Plan").project(String.class).stream()
                .collect(Collectors.toSet());
    }

    Optional<Plan> visible(UUID id) {
        return find("id = ?1 and visible", id).firstResultOptional();
    }

    Optional<Plan> visible(String slug) {
        return find("slug = ?1 and visible", slug).firstResultOptional();
    }

    /** Public plans by title in Turkish order, from after the cursor (title, id) on. */
    List<Plan> visible(PlanFilter filter, Cursor after, int size) {
        var conditions = new Conditions()
                .always("p.visible")
                .matching("p.organisationId in %s", filter.organisations())
                .equal("p.kind", filter.kind())
                .equal("p.state", filter.state())
                .matching(TREATS_THEME, filter.theme())
                .contains("p.titleTr", filter.q())
                .after("p.titleTr", "p.id", after);
        var query = getEntityManager()
                .createQuery("from Plan p" + conditions.where() + " order by p.titleTr, p.id", Plan.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    /** Of all the plans in one statement. */
    Map<UUID, PlanCounts> counts(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager().createQuery(COUNTS, Object[].class).setParameter(1, ids).getResultList().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], PlanRepository::counts));
    }

    private static PlanCounts counts(Object[] row) {
        return new PlanCounts((long) row[1], (long) row[2], (long) row[3], (long) row[4], (long) row[5]);
    }
}
