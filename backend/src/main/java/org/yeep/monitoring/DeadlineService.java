package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.security.Caller;

/** Keeps the calendar: other days for what is still to open, more time for what is due, with a reason. */
@ApplicationScoped
class DeadlineService {
    private final MonitoringCycleRepository cycles;
    private final SubmissionRepository submissions;
    private final DeadlineExtensionRepository extensions;
    private final PeriodOpening opening;
    private final MergePatch patches;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    DeadlineService(
            MonitoringCycleRepository cycles,
            SubmissionRepository submissions,
            DeadlineExtensionRepository extensions,
            PeriodOpening opening,
            MergePatch patches,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.extensions = extensions;
        this.opening = opening;
        this.patches = patches;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    /** What now opens today opens at once. */
    @Transactional
    PeriodResponse reschedule(UUID cycleId, UUID periodId, byte[] patch, String ifMatch) throws IOException {
        var period = cycles.locked(cycleId).period(periodId);
        Versions.require(ifMatch, period.version());
        var asked = patches.apply(period.days(), patch);
        Reach.require("/opensOn", asked.opensOn());
        Reach.require("/deadline", asked.deadline());
        period.reschedule(asked, LocalDate.now(clock));
        cycles.flush();
        opening.openDue();
        return PeriodResponse.of(period.ref());
    }

    @Transactional
    PeriodResponse extend(UUID cycleId, UUID periodId, ExtendDeadlineRequest asked, String ifMatch) {
        var period = cycles.locked(cycleId).period(periodId);
        Versions.require(ifMatch, period.version());
        Reach.require("/deadline", asked.deadline());
        var former = period.deadline();
        period.extend(asked.deadline(), LocalDate.now(clock));
        var reason = asked.reason().strip();
        extensions.persist(DeadlineExtension.of(period, former, reason, caller.account(), clock.instant()));
        extensions.flush();
        return PeriodResponse.of(period.ref());
    }

    @Transactional
    void extend(UUID submissionId, ExtendDeadlineRequest asked, String ifMatch) {
        var submission = submissions.locked(submissionId);
        Versions.require(ifMatch, submission.version());
        Reach.require("/deadline", asked.deadline());
        var former = submission.deadline();
        submission.extendDeadline(asked.deadline(), LocalDate.now(clock));
        var reason = asked.reason().strip();
        extensions.persist(DeadlineExtension.of(submission, former, reason, caller.account(), clock.instant()));
        extensions.flush();
        moves.tell(submissionId, SubmissionTransition.EXTEND_DEADLINE);
    }
}
