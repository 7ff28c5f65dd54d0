package org.yeep.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class NormReferenceRepository implements PanacheRepositoryBase<NormReference, UUID> {

    /** In the order of the documents; of all sources if {@code source} is null. */
    List<NormReference> of(NormSource source) {
        return source == null ? list("order by source, position") : list("source = ?1 order by position", source);
    }

    /** Those of {@code norms} that exist. */
    List<NormReference> all(Collection<NormCode> norms) {
        if (norms.isEmpty()) return List.of();
        var written = norms.stream().map(NormCode::toString).toList();
        return list("concat(cast(source as String), ':', code) in ?1", written);
    }
}
