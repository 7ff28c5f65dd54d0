package org.yeep.notification.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.DueSubmission;
import org.yeep.monitoring.DueSubmissions;
import org.yeep.monitoring.SubmissionState;
import org.yeep.monitoring.UnitLoad;
import org.yeep.monitoring.UnitLoads;
import org.yeep.notification.AwaitedReplies;
import org.yeep.notification.due.DueResponse.DueUnit;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** What the caller's municipality owes, in at most nine statements. */
@ApplicationScoped
class DueReader {
    private final DueSubmissions submissions;
    private final UnitLoads loads;
    private final AwaitedReplies replies;
    private final UnitRegister register;
    private final Plans plans;
    private final Caller caller;
    private final Clock clock;

    DueReader(
            DueSubmissions submissions,
            UnitLoads loads,
            AwaitedReplies replies,
            UnitRegister register,
            Plans plans,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.loads = loads;
        this.replies = replies;
        this.register = register;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DueResponse read() {
        var own = caller.organisation().orElse(null);
        if (own == null) return DueResponse.NOTHING;
        var today = LocalDate.now(clock);
        var due = submissions.of(own);
        var parts = loads.of(due);
        var names = parts.stream().map(UnitLoad::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        var people = register.open(own, names);
        var byId = parts.stream().collect(Collectors.groupingBy(UnitLoad::submissionId));
        var titles = plans.findAll(due.stream().map(DueSubmission::planId).collect(Collectors.toSet()));
        return new DueResponse(
                due.stream()
                        .map(s -> submission(s, titles, units(byId.getOrDefault(s.id(), List.of()), people)))
                        .toList(),
                approver() ? replies.of(own, today) : List.of(),
                List.of());
    }

    private DueResponse.Submission submission(DueSubmission due, Map<UUID, PlanRef> titles, List<DueUnit> units) {
        boolean decision = due.state() == SubmissionState.IN_APPROVAL && approver();
        boolean cells = units.stream().anyMatch(u -> u.mine() && u.answered() < u.expected());
        return new DueResponse.Submission(
                due.id(),
                due.planId(),
                titles.get(due.planId()).title(),
                due.period(),
                due.state(),
                due.dueOn(),
                due.lastDay(),
                due.completeness(),
                decision || due.state() != SubmissionState.IN_APPROVAL && cells,
                units);
    }

    private List<DueUnit> units(List<UnitLoad> parts, UnitRegister.Looked people) {
        return parts.stream()
                .map(part -> {
                    var unit = people.unit(part.unit());
                    var acting = people.acting(unit);
                    return new DueUnit(
                            part.unit(),
                            unit == null ? null : unit.id(),
                            acting == null ? null : acting.name(),
                            acting != null && caller.account().equals(acting.account()),
                            part.answered(),
                            part.expected());
                })
                .toList();
    }

    private boolean approver() {
        return caller.has(Role.MUNICIPALITY_APPROVER);
    }
}
