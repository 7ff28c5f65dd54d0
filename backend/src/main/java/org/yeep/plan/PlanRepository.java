package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
                   (select count(*) from PlanTheme t where t.planId = p.id and t.position is not null),
                   (select count(*) from Objective o where o.planId = p.id and o.position is not null),
                   (select count(*) from Action a where a.planId = p.id and a.position is not null),
                   (select count(*) from PlanIndicator i where i.planId = p.id and i.position is not null and i.content.origin = PLAN_DOCUMENT),
                   (select count(*) from PlanIndicator i where i.planId = p.id and i.position is not null and i.content.origin = MONITORING)
            from Plan p where p.id in ?1
            """;

    /** In SQL because Hibernate compares our text[] with a varchar[], for which PostgreSQL has no operator. */
    private static final String TREATS_THEME = """
            exists (select 1 from PlanTheme t where t.planId = p.id and t.position is not null
                    and cast(sql('? @> array[?]::text[]', t.content.themeSlugs, %s) as Boolean) = true)
            """;

    /** Newest first, from after the cursor (time, id) on; without the working copies of revisions. */
    List<Plan> own(UUID organisationId, Cursor after, int size) {
        var plain = "organisationId = ?1 and revisionOf is null";
        var order = " order by createdAt desc, id desc";
        var found = after == null
                ? find(plain + order, organisationId)
                : find(
                        plain + " and (createdAt < ?2 or createdAt = ?2 and id < ?3)" + order,
                        organisationId,
                        after.instant(0),
                        after.uuid(1));
        return found.page(0, size).list();
    }

    List<Plan> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    Set<String> allIds() {
        return find("select cast(id as String) from Plan").project(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    Optional<Plan> byIdOrSlug(String idOrSlug) {
        try {
            return findByIdOptional(UUID.fromString(idOrSlug));
        } catch (IllegalArgumentException e) {
            return find("slug", idOrSlug).firstResultOptional();
        }
    }

    /** For writing: whoever comes second waits, and then sees what the first one did. */
    Optional<Plan> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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
                .equal("p.content.kind", filter.kind())
                .equal("p.state", filter.state())
                .matching(TREATS_THEME, filter.theme())
                .contains("p.content.titleTr", filter.q())
                .after("p.content.titleTr", "p.id", after);
        var query = getEntityManager()
                .createQuery("from Plan p" + conditions.where() + " order by p.content.titleTr, p.id", Plan.class);
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
