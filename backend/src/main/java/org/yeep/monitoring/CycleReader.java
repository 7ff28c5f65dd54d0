package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.CycleResponse.CyclePlanResponse;
import org.yeep.monitoring.CycleResponse.PublicSubmissionResponse;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** What everybody may read of cycles: never how far an unpublished submission is. */
@ApplicationScoped
class CycleReader {
    private static final Set<SubmissionState> PUBLIC =
            EnumSet.of(SubmissionState.PUBLISHED, SubmissionState.NOT_SUBMITTED);

    private final MonitoringCycleRepository cycles;
    private final SubmissionRepository submissions;
    private final Plans plans;
    private final Organisations organisations;

    CycleReader(
            MonitoringCycleRepository cycles,
            SubmissionRepository submissions,
            Plans plans,
            Organisations organisations) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.plans = plans;
        this.organisations = organisations;
    }

    @Transactional
    Page<CycleSummaryResponse> list(String cursor, int limit) {
        var after = Cursor.decode(cursor, 1);
        var found = cycles.list(after == null ? null : after.uuid(0), limit);
        return Page.of(found, limit, c -> Cursor.of(c.id())).map(CycleSummaryResponse::of);
    }

    @Transactional
    CycleResponse get(UUID id) {
        var cycle = cycles.withPeriods(id).orElseThrow(() -> new NotFound("cycle", id));
        var periods =
                cycle.periods().stream().map(p -> PeriodResponse.of(p.ref())).toList();
        return new CycleResponse(
                cycle.id(),
                cycle.version(),
                cycle.titleTr(),
                cycle.titleEn(),
                cycle.frequency(),
                periods,
                plans(cycle));
    }

    private List<CyclePlanResponse> plans(MonitoringCycle cycle) {
        var visible = plans.findAll(cycle.plans()).values().stream()
                .filter(PlanRef::visible)
                .toList();
        var owners = organisations.findAll(
                visible.stream().map(PlanRef::organisationId).collect(Collectors.toSet()));
        var states = states(cycle);
        return visible.stream()
                .sorted(Comparator.comparing(PlanRef::slug))
                .map(p -> plan(p, owners.get(p.organisationId()), states.getOrDefault(p.id(), Map.of())))
                .toList();
    }

    /** Plan → period → state; of several submissions for a period the newest public one counts. */
    private Map<UUID, Map<UUID, SubmissionState>> states(MonitoringCycle cycle) {
        return submissions.ofCycle(cycle.id(), PUBLIC).stream()
                .collect(Collectors.groupingBy(
                        Submission::planId,
                        Collectors.toMap(
                                s -> s.period().id(), Submission::state, (a, b) -> b, java.util.LinkedHashMap::new)));
    }

    private static CyclePlanResponse plan(PlanRef plan, OrganisationRef owner, Map<UUID, SubmissionState> states) {
        var submissions = states.entrySet().stream()
                .map(e -> new PublicSubmissionResponse(e.getKey(), e.getValue()))
                .toList();
        return new CyclePlanResponse(
                plan.id(), plan.slug(), plan.title(), owner.id(), owner.slug(), owner.name(), submissions);
    }
}
