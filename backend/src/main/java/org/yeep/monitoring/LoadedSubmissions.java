package org.yeep.monitoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** The submission a request is about, read once for the permission and the answer; for reading only. */
@RequestScoped
class LoadedSubmissions {
    private final SubmissionRepository submissions;
    private final Map<UUID, Optional<Submission>> found = new HashMap<>();

    LoadedSubmissions(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    Optional<Submission> find(UUID id) {
        return found.computeIfAbsent(id, submissions::withClaims);
    }

    Submission require(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("submission", id));
    }
}
