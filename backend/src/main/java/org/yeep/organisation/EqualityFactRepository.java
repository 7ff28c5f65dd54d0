package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EqualityFactRepository implements PanacheRepositoryBase<EqualityFact, UUID> {
    /** Far more than ever happened to a unit and a commission. */
    private static final int MOST = 200;

    /** The newest first. */
    List<EqualityFact> of(UUID organisationId) {
        return find("organisationId = ?1 order by since desc, id desc", organisationId)
                .range(0, MOST - 1)
                .list();
    }

    Optional<EqualityFact> present(UUID organisationId, EqualityBody body) {
        return find("organisationId = ?1 and body = ?2 and until is null", organisationId, body)
                .firstResultOptional();
    }
}
