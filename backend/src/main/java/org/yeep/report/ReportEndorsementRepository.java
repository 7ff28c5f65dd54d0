package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportEndorsementRepository implements PanacheRepositoryBase<ReportEndorsement, UUID> {

    List<ReportEndorsement> of(UUID reportId) {
        return list("reportId = ?1 order by id", reportId);
    }

    boolean exists(UUID reportId, UUID memberId) {
        return count("reportId = ?1 and memberId = ?2", reportId, memberId) > 0;
    }
}
