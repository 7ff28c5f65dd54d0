package org.yeep.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Plans by what they come after or revise. */
@ApplicationScoped
class PlanSuccessionRepository implements PanacheRepositoryBase<Plan, UUID> {
    Optional<Plan> inForceAfter(UUID predecessorId, UUID organisationId) {
        return find(
                        "predecessorId = ?1 and organisationId = ?2 and state in (IN_FORCE, UNDER_REVISION)",
                        predecessorId,
                        organisationId)
                .firstResultOptional();
    }

    Optional<Plan> openCopyOf(UUID planId) {
        return find("revisionOf = ?1 and state = DRAFT", planId).firstResultOptional();
    }

    /** Nobody edits the working copy while it is taken over. */
    Optional<Plan> lockedCopyOf(UUID planId) {
        return find("revisionOf = ?1 and state = DRAFT", planId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
