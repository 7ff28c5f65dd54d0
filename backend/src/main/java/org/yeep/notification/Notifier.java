package org.yeep.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.monitoring.DueSubmission;
import org.yeep.monitoring.DueSubmissions;
import org.yeep.monitoring.OutstandingReader;
import org.yeep.plan.Plans;

/**
 * Looks at the calendar and tells people what is due. Each occasion has a key of its own in the database: any number of
 * instances may look as often as they like, and after an outage what is late is said once. Each page of submissions is
 * told by itself: what breaks off on the way is told at the next look.
 */
@ApplicationScoped
class Notifier {
    private static final int PAGE = 100;
    /** Days; nobody is told of what closed longer ago. */
    static final int CLOSED_LATELY = 30;

    private final DueSubmissions submissions;
    private final OutstandingReader outstanding;
    private final AwaitedReplies replies;
    private final Plans plans;
    private final NotificationRepository notifications;
    private final Clock clock;

    Notifier(
            DueSubmissions submissions,
            OutstandingReader outstanding,
            AwaitedReplies replies,
            Plans plans,
            NotificationRepository notifications,
            Clock clock) {
        this.submissions = submissions;
        this.outstanding = outstanding;
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
    void look() {
        var today = LocalDate.now(clock);
        var after = tellAfter(null, today);
        while (after != null) after = tellAfter(after, today);
        QuarkusTransaction.requiringNew()
                .run(() -> notifications.tell(replies.all(today).stream()
                        .map(reply -> reply.occasion(today))
                        .toList()));
    }

    /** Tells a page in a transaction of its own; the last id of it, or null if it was the last page. */
    private UUID tellAfter(UUID after, LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var page = submissions.all(today.minusDays(CLOSED_LATELY), after, PAGE);
            tell(page, today);
            return page.size() < PAGE ? null : page.get(PAGE - 1).id();
        });
    }

    private void tell(List<DueSubmission> due, LocalDate today) {
        var titles = plans.findAll(due.stream().map(DueSubmission::planId).collect(Collectors.toSet()));
        notifications.tell(due.stream()
                .filter(s -> titles.containsKey(s.planId()))
                .flatMap(s -> occasions(s, titles.get(s.planId()).title(), today))
                .toList());
    }

    private Stream<Occasion> occasions(DueSubmission due, String plan, LocalDate today) {
        var numbers = outstanding.of(due);
        return SubmissionOccasions.of(due, plan, today).stream()
                .flatMap(said ->
                        said.kind().asksForNumbers() ? EntryReminders.of(said, numbers).stream() : Stream.of(said));
    }
}
