package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.yeep.monitoring.ReturnItemsRequest.ReturnedItem;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** Moves what was sent, or was not; who may is checked before, whether it is possible by {@link Submission} itself. */
@ApplicationScoped
class ReviewService {
    private final SubmissionRepository submissions;
    private final ReturnedItems returned;
    private final Moves moves;
    private final Clock clock;

    ReviewService(SubmissionRepository submissions, ReturnedItems returned, Moves moves, Clock clock) {
        this.submissions = submissions;
        this.returned = returned;
        this.moves = moves;
        this.clock = clock;
    }

    @Transactional
    void startReview(UUID id) {
        submissions.locked(id).startReview();
        moves.tell(id, SubmissionTransition.START_REVIEW);
    }

    @Transactional
    void accept(UUID id) {
        submissions.locked(id).accept();
        moves.tell(id, SubmissionTransition.ACCEPT);
    }

    @Transactional
    void returnItems(UUID id, List<ReturnedItem> items) {
        submissions.locked(id).returnItems();
        returned.open(id, items);
        moves.tell(id, SubmissionTransition.RETURN);
    }

    @Transactional
    void lock(UUID id) {
        submissions.locked(id).lock();
        moves.tell(id, SubmissionTransition.LOCK);
    }

    @Transactional
    void reopen(UUID id, String reason) {
        submissions.locked(id).reopen(reason.strip(), clock.instant());
        moves.tell(id, SubmissionTransition.REOPEN);
    }

    @Transactional
    void requestCorrection(UUID id, String reason) {
        var submission = submissions.locked(id);
        if (submissions.hasLater(submission)) throw new Conflict("correction-already-open");
        submission.requestCorrection(reason.strip(), clock.instant());
        moves.tell(id, SubmissionTransition.REQUEST_CORRECTION);
    }
}
