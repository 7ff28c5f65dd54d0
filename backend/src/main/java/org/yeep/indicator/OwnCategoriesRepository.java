package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OwnCategoriesRepository implements PanacheRepositoryBase<OwnCategories, UUID> {
    List<OwnCategories> of(UUID organisationId) {
        return list("organisationId", organisationId);
    }

    Optional<OwnCategories> of(UUID organisationId, String dimension) {
        return find("organisationId = ?1 and dimension = ?2", organisationId, dimension)
                .firstResultOptional();
    }
}
