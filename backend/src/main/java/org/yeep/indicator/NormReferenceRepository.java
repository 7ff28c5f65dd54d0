package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class NormReferenceRepository implements PanacheRepositoryBase<NormReference, UUID> {

    /** In the order of the documents; of all sources if {@code source} is null. */
    List<NormReference> of(NormSource source) {
        return source == null ? list("order by source, position") : list("source = ?1 order by position", source);
    }
}
