package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.paging.Conditions;
import org.yeep.shared.paging.Cursor;

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

    /** By name in Turkish order, from after the cursor (name, id) on. */
    List<OrganisationSummaryResponse> page(OrganisationFilter filter, Cursor after, int size) {
        var conditions = new Conditions()
                .equal("o.kind", filter.kind())
                .equal("o.provincePlate", filter.province())
                .equal("o.municipalityType", filter.municipalityType())
                .equal("o.pilot", filter.pilot())
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
