package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.security.Caller;

/** Moves submissions within the municipality; who may is checked before, whether it is possible by {@link Submission} itself. */
@ApplicationScoped
class SubmissionService {
    private final SubmissionRepository submissions;
    private final ReturnedItems returned;
    private final Checks checks;
    private final Receipts receipts;
    private final Moves moves;
    private final Caller caller;
    private final Clock clock;

    SubmissionService(
            SubmissionRepository submissions,
            ReturnedItems returned,
            Checks checks,
            Receipts receipts,
            Moves moves,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.returned = returned;
        this.checks = checks;
        this.receipts = receipts;
        this.moves = moves;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void requestApproval(UUID id) {
        var submission = submissions.locked(id);
        submission.requestApproval();
        submission.completeness(checks.requireSendable(submission).percent());
        moves.tell(id, SubmissionTransition.REQUEST_APPROVAL);
    }

    @Transactional
    void returnToEntry(UUID id, String reason) {
        submissions.locked(id).returnToEntry(reason.strip());
        moves.tell(id, SubmissionTransition.RETURN_TO_ENTRY);
    }

    /** The deadline is checked here too: the clock may have passed it since the last look at the calendar. */
    @Transactional
    void submit(UUID id) {
        var submission = submissions.locked(id);
        var today = LocalDate.now(clock);
        if (submission.overdue(today)) throw new Conflict("submission-overdue", submission.lastDay());
        submission.requirePossible(SubmissionTransition.SUBMIT);
        submission.completeness(checks.requireSendable(submission).percent());
        var receipt = receipts.issue(submission, caller.account(), clock.instant());
        submission.submit(caller.account(), clock.instant(), today, receipt.sha256());
        returned.close(id);
        moves.tell(id, SubmissionTransition.SUBMIT);
    }
}
