package org.yeep.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.monitoring.DueSubmission;
import org.yeep.monitoring.DueSubmissions;
import org.yeep.plan.Plans;

/**
 * Looks at the calendar and tells people what is due. Each occasion has a key of its own in the database: any number of
 * instances may look as often as they like, and after an outage what is late is said once.
 */
@ApplicationScoped
class Notifier {
    private static final int PAGE = 500;
    /** Nobody is told of what closed longer ago. */
    private static final int CLOSED_LATELY = 30;

    private final DueSubmissions submissions;
    private final AwaitedReplies replies;
    private final Plans plans;
    private final NotificationRepository notifications;
    private final Clock clock;

    Notifier(
            DueSubmissions submissions,
            AwaitedReplies replies,
            Plans plans,
            NotificationRepository notifications,
            Clock clock) {
        this.submissions = submissions;
        this.replies = replies;
        this.plans = plans;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Scheduled(
            identity = "notifier",
            every = "{yeep.notification.look-every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        var today = LocalDate.now(clock);
        UUID after = null;
        List<DueSubmission> page;
        do {
            page = submissions.all(today.minusDays(CLOSED_LATELY), after, PAGE);
            tell(page, today);
            if (!page.isEmpty()) after = page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        notifications.tell(
                replies.all(today).stream().map(r -> r.occasion(today)).toList());
    }

    private void tell(List<DueSubmission> due, LocalDate today) {
        var titles = plans.findAll(due.stream().map(DueSubmission::planId).collect(Collectors.toSet()));
        notifications.tell(due.stream()
                .filter(s -> titles.containsKey(s.planId()))
                .flatMap(s -> SubmissionOccasions.of(s, titles.get(s.planId()).title(), today).stream())
                .toList());
    }
}
