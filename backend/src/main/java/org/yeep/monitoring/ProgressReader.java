package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.monitoring.progress.ProgressResponse;
import org.yeep.monitoring.progress.WorkingProgress;

@ApplicationScoped
class ProgressReader {
    private final LoadedSubmissions submissions;
    private final WorkingProgress progress;

    ProgressReader(LoadedSubmissions submissions, WorkingProgress progress) {
        this.submissions = submissions;
        this.progress = progress;
    }

    @Transactional
    ProgressResponse of(UUID submissionId) {
        return progress.read(submissions.require(submissionId).reported());
    }
}
