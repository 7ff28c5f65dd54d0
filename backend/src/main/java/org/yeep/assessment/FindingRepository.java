package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    Optional<Finding> of(UUID assessmentId, UUID itemId) {
        return find("assessmentId = ?1 and itemId = ?2", assessmentId, itemId).firstResultOptional();
    }

    /** By item id. */
    Map<UUID, Finding> of(UUID assessmentId) {
        return list("assessmentId", assessmentId).stream()
                .collect(Collectors.toMap(Finding::itemId, Function.identity()));
    }
}
