package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SourcedFactRepository implements PanacheRepositoryBase<SourcedFact, UUID> {

    List<SourcedFact> of(UUID organisationId) {
        return list("organisationId = ?1 order by position", organisationId);
    }
}
