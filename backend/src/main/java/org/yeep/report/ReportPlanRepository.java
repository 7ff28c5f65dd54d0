package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ReportPlanRepository implements PanacheRepositoryBase<ReportPlan, UUID> {

    List<ReportPlan> of(UUID reportId) {
        return list("reportId = ?1 order by id", reportId);
    }

    /** By report id. */
    Map<UUID, List<ReportPlan>> of(Collection<UUID> reportIds) {
        return list("reportId in ?1 order by id", reportIds).stream()
                .collect(Collectors.groupingBy(ReportPlan::reportId));
    }

    /** The same plan in another progress report of the same cycle, by the periods reported on. */
    Set<UUID> progressPeriods(UUID planId, UUID cycleId) {
        return new HashSet<>(find(
                        "select distinct r.periodId from ReportPlan p join Report r on r.id = p.reportId"
                                + " where p.planId = ?1 and r.cycleId = ?2 and r.kind <> FINAL and r.state <> WITHDRAWN",
                        planId,
                        cycleId)
                .project(UUID.class)
                .list());
    }
}
