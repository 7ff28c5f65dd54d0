package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.ReturnItemsRequest.ReturnedItem;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;
import org.yeep.shared.security.Caller;

/** Moves submissions; who may is checked before, whether it is possible by {@link Submission} itself. */
@ApplicationScoped
class SubmissionService {
    private final SubmissionRepository submissions;
    private final ObservationRepository observations;
    private final Checks checks;
    private final Receipts receipts;
    private final Caller caller;
    private final Clock clock;

    SubmissionService(
            SubmissionRepository submissions,
            ObservationRepository observations,
            Checks checks,
            Receipts receipts,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.observations = observations;
        this.checks = checks;
        this.receipts = receipts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void requestApproval(UUID id) {
        var submission = submissions.locked(id);
        submission.requestApproval();
        checks.requireSendable(submission);
    }

    @Transactional
    void returnToEntry(UUID id, String reason) {
        submissions.locked(id).returnToEntry(reason.strip());
    }

    /** The deadline is checked here too: the clock may have passed it since the last look at the calendar. */
    @Transactional
    void submit(UUID id) {
        var submission = submissions.locked(id);
        var today = LocalDate.now(clock);
        if (submission.overdue(today))
            throw new Conflict("submission-overdue", submission.period().lastDay());
        submission.requirePossible(SubmissionTransition.SUBMIT);
        checks.requireSendable(submission);
        var receipt = receipts.issue(submission, caller.account(), clock.instant());
        submission.submit(caller.account(), clock.instant(), today, receipt.sha256());
        observations.unlocked(id).forEach(Observation::sentAgain);
    }

    @Transactional
    void startReview(UUID id) {
        submissions.locked(id).startReview();
    }

    @Transactional
    void accept(UUID id) {
        submissions.locked(id).accept();
    }

    @Transactional
    void returnItems(UUID id, List<ReturnedItem> items) {
        var submission = submissions.locked(id);
        submission.returnItems();
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var found = observations.at(id, item.planIndicatorId(), item.cell());
            found.ifPresent(o -> o.returned(item.reason().strip()));
            if (found.isEmpty()) unknown.add(new Violation("/items/" + i, "observation-unknown"));
        }
        if (!unknown.isEmpty()) throw new Invalid(unknown);
    }

    @Transactional
    void lock(UUID id) {
        submissions.locked(id).lock();
    }

    @Transactional
    void reopen(UUID id, String reason) {
        submissions.locked(id).reopen(reason.strip(), clock.instant());
    }

    @Transactional
    void requestCorrection(UUID id, String reason) {
        var submission = submissions.locked(id);
        if (submissions.hasLater(submission)) throw new Conflict("correction-already-open");
        submission.requestCorrection(reason.strip(), clock.instant());
    }
}
