package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubmissionReceiptRepository implements PanacheRepositoryBase<SubmissionReceipt, UUID> {
    Optional<SubmissionReceipt> newest(UUID submissionId) {
        return find("submissionId = ?1 order by sentAt desc", submissionId).firstResultOptional();
    }
}
