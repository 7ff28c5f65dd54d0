package org.yeep.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yeep.monitoring.PeriodRef;
import org.yeep.monitoring.SubmissionRef;
import org.yeep.monitoring.SubmissionState;
import org.yeep.monitoring.Submissions;
import org.yeep.shared.problem.DomainProblem.Conflict;

/**
 * Where several periods feed one report, it rests on the last of them, and the figures of those before it become public
 * with it. What nobody sent in an earlier period stays out; what is still under way keeps the report waiting.
 */
@ApplicationScoped
class EarlierPeriods {
    private static final Set<SubmissionState> SETTLED = EnumSet.of(
            SubmissionState.LOCKED, SubmissionState.PUBLISHED, SubmissionState.NOT_SUBMITTED, SubmissionState.PLANNED);

    private final Submissions submissions;

    EarlierPeriods(Submissions submissions) {
        this.submissions = submissions;
    }

    /** @throws Conflict if a later period feeds the same report */
    void requireLast(PeriodRef period) {
        var feeding = submissions.feedingWith(period.id());
        var last = feeding.get(feeding.size() - 1);
        if (!last.id().equals(period.id()))
            throw new Conflict("report-not-of-last-period", period.feeds(), last.code());
    }

    /** By period; of a corrected submission what is settled of it. @throws Conflict if one is still under way */
    List<SubmissionRef> of(UUID periodId, Collection<UUID> planIds) {
        var earlier = new ArrayList<SubmissionRef>();
        for (var period : submissions.feedingWith(periodId)) {
            if (period.id().equals(periodId)) continue;
            for (var plan : planIds) {
                submissions.current(plan, period.id()).ifPresent(s -> requireSettled(s, period));
                submissions.settled(plan, period.id()).ifPresent(earlier::add);
            }
        }
        return earlier;
    }

    private static void requireSettled(SubmissionRef submission, PeriodRef period) {
        boolean corrected = submission.number() > 1;
        if (!corrected && !SETTLED.contains(submission.state()))
            throw new Conflict("earlier-period-open", period.code(), submission.state());
    }
}
