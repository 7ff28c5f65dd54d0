package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class WithheldCellRepository implements PanacheRepositoryBase<WithheldCell, UUID> {
    List<WithheldCell> of(UUID submissionId) {
        return list("submissionId = ?1 order by planIndicatorId, cell", submissionId);
    }

    List<WithheldCell> ofPlan(UUID planId) {
        return list("submissionId in (select s.id from Submission s where s.planId = ?1)", planId);
    }
}
