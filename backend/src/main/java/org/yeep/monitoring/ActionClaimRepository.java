package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ActionClaimRepository implements PanacheRepositoryBase<ActionClaim, UUID> {
    List<ActionClaim> of(UUID submissionId) {
        return find("submissionId = ?1 order by itemId", submissionId).list();
    }

    /** Those that were returned and may still be changed. */
    List<ActionClaim> unlocked(UUID submissionId) {
        return list("submissionId = ?1 and unlocked", submissionId);
    }

    Optional<ActionClaim> at(UUID submissionId, UUID itemId) {
        return find("submissionId = ?1 and itemId = ?2", submissionId, itemId).firstResultOptional();
    }
}
