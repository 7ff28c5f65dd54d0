package org.yeep.assessment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** After the last day of the reply the finding stands unanswered. */
@ApplicationScoped
class ReplyDeadline {
    private final ReplyService replies;

    ReplyDeadline(ReplyService replies) {
        this.replies = replies;
    }

    @Scheduled(
            every = "15m",
            delayed = "1m",
            identity = "assessment-reply-deadline",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pass() {
        replies.closeOverdue();
    }
}
