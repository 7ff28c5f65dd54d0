package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportVersionRepository implements PanacheRepositoryBase<ReportVersion, UUID> {

    Optional<ReportVersion> of(UUID reportId, int number) {
        return find("reportId = ?1 and number = ?2", reportId, number).firstResultOptional();
    }

    /** Newest first, without the contents. */
    List<ReportResponse.Version> versions(UUID reportId) {
        return find(
                        "select number, publishedAt, sha256, corrigendum from ReportVersion where reportId = ?1"
                                + " order by number desc",
                        reportId)
                .project(ReportResponse.Version.class)
                .list();
    }
}
