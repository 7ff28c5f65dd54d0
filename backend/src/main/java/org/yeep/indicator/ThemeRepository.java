package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<Theme, UUID> {

    List<Theme> inOrder() {
        return list("order by position");
    }

    /** Empty for null. */
    Optional<Theme> bySlug(String slug) {
        return slug == null ? Optional.empty() : find("slug", slug).firstResultOptional();
    }
}
