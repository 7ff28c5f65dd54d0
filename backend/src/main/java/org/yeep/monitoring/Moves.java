package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Tells whoever listens that a submission moved. */
@ApplicationScoped
class Moves {
    private final Event<SubmissionMoved> events;
    private final Clock clock;

    Moves(Event<SubmissionMoved> events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void tell(UUID submissionId, SubmissionTransition transition) {
        events.fire(new SubmissionMoved(submissionId, transition, clock.instant()));
    }

    /** Entering anything begins the entry, if it has not begun. */
    void beginEntry(Submission submission) {
        if (submission.beginEntry()) tell(submission.id(), SubmissionTransition.BEGIN_ENTRY);
    }
}
