package org.yeep.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScoreRepository implements PanacheRepositoryBase<Score, UUID> {

    Optional<Score> of(UUID assignmentId, UUID itemId) {
        return find("assignmentId = ?1 and itemId = ?2", assignmentId, itemId).firstResultOptional();
    }

    List<Score> of(UUID assignmentId) {
        return list("assignmentId", assignmentId);
    }

    List<Score> ofAssessments(Collection<UUID> assessmentIds) {
        return list("assessmentId in ?1 order by id", assessmentIds);
    }
}
