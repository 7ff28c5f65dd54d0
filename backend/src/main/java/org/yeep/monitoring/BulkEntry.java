package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Saves many cells of a submission together or not at all, in a number of statements that does not grow with them. */
@ApplicationScoped
class BulkEntry {
    static final int MOST_CELLS = 10_000;

    private final SubmissionRepository submissions;
    private final BulkJudging judging;
    private final BulkWriting writing;

    BulkEntry(SubmissionRepository submissions, BulkJudging judging, BulkWriting writing) {
        this.submissions = submissions;
        this.judging = judging;
        this.writing = writing;
    }

    /**
     * @param places name what is refused: {@code /cells/12/version}, {@code Sheet1!F7}
     * @param dryRun judges only: saves nothing, waits for nobody and keeps nobody waiting
     * @throws org.yeep.shared.problem.DomainProblem.Invalid naming everything that cannot be saved,
     *     {@link org.yeep.shared.problem.DomainProblem.Conflict} if all that is wrong is that somebody was faster
     */
    @Transactional
    BulkOutcome save(UUID submissionId, List<BulkCell> cells, CellPlaces places, boolean dryRun) {
        var submission = dryRun ? found(submissionId) : submissions.locked(submissionId);
        submission.requireWritable();
        var judged = judging.judge(submission, cells, places);
        if (!dryRun) writing.write(submission, judged);
        return BulkOutcome.of(judged, !dryRun);
    }

    private Submission found(UUID id) {
        return submissions.withPeriod(id).orElseThrow(() -> new NotFound("submission", id));
    }
}
