package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PopulationRepository implements PanacheRepositoryBase<Population, UUID> {

    /** Newest first; one a year, so never many. */
    List<Population> of(UUID organisationId) {
        return list("organisationId = ?1 order by year desc", organisationId);
    }

    Optional<Population> of(UUID organisationId, int year) {
        return find("organisationId = ?1 and year = ?2", organisationId, year).firstResultOptional();
    }
}
