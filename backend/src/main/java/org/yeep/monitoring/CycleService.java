package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.monitoring.MonitoringCycle.Moment;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.Invalid;

@ApplicationScoped
class CycleService {
    private final MonitoringCycleRepository cycles;
    private final SubmissionRepository submissions;
    private final PeriodOpening opening;
    private final Plans plans;
    private final Clock clock;

    CycleService(
            MonitoringCycleRepository cycles,
            SubmissionRepository submissions,
            PeriodOpening opening,
            Plans plans,
            Clock clock) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.opening = opening;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    UUID create(NewCycle asked) {
        var cycle = MonitoringCycle.begin(asked, new Moment(clock.instant(), LocalDate.now(clock)));
        cycles.persistAndFlush(cycle);
        return cycle.id();
    }

    /** A plan that joins late owes nothing for periods that are over. */
    @Transactional
    void addPlan(UUID cycleId, UUID planId) {
        var plan =
                plans.find(planId).filter(p -> p.visible()).orElseThrow(() -> new Invalid("/planId", "plan-unknown"));
        var cycle = cycles.locked(cycleId);
        cycle.include(planId);
        var today = LocalDate.now(clock);
        cycle.periods().stream()
                .filter(p -> !today.isAfter(p.lastDay()))
                .forEach(p -> submissions.persist(Submission.plan(p, planId, plan.organisationId(), clock.instant())));
        submissions.flush();
        opening.openDue();
    }
}
