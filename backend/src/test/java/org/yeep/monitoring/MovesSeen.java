package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to every move, as whoever reminds and reports will. */
@ApplicationScoped
class MovesSeen {
    private final List<SubmissionMoved> seen = new CopyOnWriteArrayList<>();

    void see(@Observes SubmissionMoved moved) {
        seen.add(moved);
    }

    List<SubmissionTransition> of(String submission) {
        var id = UUID.fromString(submission);
        return seen.stream()
                .filter(m -> m.submissionId().equals(id))
                .map(SubmissionMoved::transition)
                .toList();
    }
}
