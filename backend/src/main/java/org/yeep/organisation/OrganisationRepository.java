package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    Optional<Organisation> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Organisation> byIdOrSlug(String idOrSlug) {
        try {
            return findByIdOptional(UUID.fromString(idOrSlug));
        } catch (IllegalArgumentException e) {
            return bySlug(idOrSlug);
        }
    }

    List<Organisation> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    List<UUID> idsInProvince(int plate) {
        return find("select id from Organisation where provincePlate = ?1", plate)
                .project(UUID.class)
                .list();
    }

    Organisation require(String idOrSlug) {
        return byIdOrSlug(idOrSlug).orElseThrow(() -> new NotFound("organisation", idOrSlug));
    }

    /** Until the transaction ends nobody else arranges what belongs to this organisation. */
    void hold(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every address in use; some fourteen hundred municipalities and what stands beside them. */
    Set<String> slugs() {
        return new HashSet<>(
                find("select slug from Organisation").project(String.class).list());
    }

    /** Whether another one has this name among its kind, type and province, whatever its case and letters. */
    boolean existsAnother(OrganisationIdentity identity, UUID id) {
        var conditions = new Conditions()
                .equal("o.kind", identity.kind())
                .equal("o.municipalityType", identity.municipalityType())
                .equal("o.provincePlate", identity.provincePlate())
                .matching("function('tr_fold' as String, o.name) = function('tr_fold' as String, %s)", identity.name())
                .matching("o.id <> %s", id);
        var query =
                getEntityManager().createQuery("select count(*) from Organisation o" + conditions.where(), Long.class);
        conditions.bind(query);
        return query.getSingleResult() > 0;
    }

    /** Names of municipalities by province and type, for a list that is to be added. */
    List<OrganisationIdentity> municipalities(Collection<Integer> provinces) {
        return list("kind = ?1 and provincePlate in ?2", OrganisationKind.MUNICIPALITY, provinces).stream()
                .map(Organisation::identity)
                .toList();
    }

    /** Those somebody has changed here: reference data no longer speaks for them. */
    Set<UUID> changedHere() {
        return new HashSet<>(find("select id from Organisation where version > 0")
                .project(UUID.class)
                .list());
    }

    /** By name in Turkish order, from after the cursor (name, id) on. */
    List<OrganisationSummaryResponse> page(OrganisationFilter filter, Cursor after, int size) {
        var conditions = new Conditions()
                .equal("o.kind", filter.kind())
                .equal("o.provincePlate", filter.province())
                .equal("o.municipalityType", filter.municipalityType())
                .equal("o.pilot", filter.pilot())
                .matching("o.updatedAt >= %s", filter.updatedSince())
                .contains("o.name", filter.q())
                .after("o.name", "o.id", after);
        var query = getEntityManager()
                .createQuery(
                        "select o, p.name from Organisation o left join Province p on p.plate = o.provincePlate"
                                + conditions.where() + " order by o.name, o.id",
                        Object[].class);
        conditions.bind(query);
        return query.setMaxResults(size).getResultList().stream()
                .map(row -> OrganisationSummaryResponse.of((Organisation) row[0], (String) row[1]))
                .toList();
    }
}
