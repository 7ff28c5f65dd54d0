package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    /** Those in force, in the order they were made. */
    List<Assignment> of(UUID assessmentId) {
        return list("assessmentId = ?1 and endedAt is null order by id", assessmentId);
    }

    Optional<Assignment> of(UUID assessmentId, UUID memberId) {
        return find("assessmentId = ?1 and memberId = ?2 and endedAt is null", assessmentId, memberId)
                .firstResultOptional();
    }

    /** By assessment id. */
    Map<UUID, Assignment> of(Collection<UUID> assessmentIds, UUID memberId) {
        return list("assessmentId in ?1 and memberId = ?2 and endedAt is null", assessmentIds, memberId).stream()
                .collect(Collectors.toMap(Assignment::assessmentId, Function.identity()));
    }

    List<Assignment> ofAll(Collection<UUID> assessmentIds) {
        return list("assessmentId in ?1 and endedAt is null order by id", assessmentIds);
    }
}
