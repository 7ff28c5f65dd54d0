package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
    private static final String WITH_NAMES = "select distinct u from Unit u left join fetch u.names ";

    Unit require(UUID id) {
        return list(WITH_NAMES + "where u.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", id));
    }

    List<Unit> of(UUID organisationId) {
        return list(WITH_NAMES + "where u.organisationId = ?1 order by u.name, u.id", organisationId);
    }

    /** By name in Turkish order, from after the cursor (name, id) on; their names come in batches. */
    List<Unit> page(UUID organisationId, Cursor after, int size) {
        var conditions =
                new Conditions().equal("u.organisationId", organisationId).after("u.name", "u.id", after);
        var query = getEntityManager()
                .createQuery("from Unit u" + conditions.where() + " order by u.name, u.id", Unit.class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList();
    }

    /** Units that bear or once bore one of these folded names. */
    List<Unit> called(UUID organisationId, Collection<String> folded) {
        if (folded.isEmpty()) return List.of();
        return list(
                WITH_NAMES + "where u.id in (select n.unit.id from UnitName n"
                        + " where n.organisationId = ?1 and n.folded in ?2)",
                organisationId,
                Set.copyOf(folded));
    }

    /** Whether another unit bears the name at any time from {@code from} on (null: ever). */
    boolean calledAnother(UUID organisationId, String name, LocalDate from, UUID unitId) {
        var conditions = new Conditions()
                .equal("n.organisationId", organisationId)
                .matching("n.folded = function('tr_fold' as String, %s)", name)
                .matching("(n.untilDate is null or n.untilDate > %s)", from)
                .matching("n.unit.id <> %s", unitId);
        var query = getEntityManager().createQuery("select count(*) from UnitName n" + conditions.where(), Long.class);
        conditions.bind(query);
        return query.getSingleResult() > 0;
    }

    Optional<UUID> parentOf(UUID unitId) {
        return find("select parentId from Unit where id = ?1 and parentId is not null", unitId)
                .project(UUID.class)
                .firstResultOptional();
    }
}
