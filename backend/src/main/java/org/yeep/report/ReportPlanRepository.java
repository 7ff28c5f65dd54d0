package org.yeep.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
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

    /** The sets of plans that reports on the period cover, drafts and withdrawn ones left out. */
    Set<Set<UUID>> coveredBeyondDraft(UUID periodId) {
        return list(
                        "reportId in (select r.id from Report r where r.periodId = ?1 and r.state not in (DRAFT, WITHDRAWN))",
                        periodId)
                .stream()
                .collect(Collectors.groupingBy(
                        ReportPlan::reportId, Collectors.mapping(ReportPlan::planId, Collectors.toSet())))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
