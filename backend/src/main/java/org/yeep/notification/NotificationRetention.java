package org.yeep.notification;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.yeep.shared.sql.OldRows;

/**
 * Forgets what people were told long ago, and the mail about it. What a municipality can still be reminded of stays,
 * however old it is: it is how the notifier knows that it was said.
 */
@ApplicationScoped
class NotificationRetention {
    /** @see Notifier which tells of nothing else */
    private static final String OVER = """
            not exists (
                select from submission s join period p on p.id = s.period_id where s.id = n.subject_id
                and (s.state in ('OPEN', 'IN_ENTRY', 'IN_APPROVAL', 'RETURNED')
                    or s.state = 'NOT_SUBMITTED' and coalesce(s.extended_to, p.deadline) >= :since))
            and (n.subject_kind = 'SUBMISSION' or n.due_on is null or n.due_on < :today)""";

    private static final String NOTIFICATIONS = """
            delete from notification where id in (
                select n.id from notification n
                where n.%1$s < :before and %2$s
                order by n.%1$s limit :most for update skip locked)""";

    private static final String EMAILS = """
            with old as (
                select id from email where created_at < :before and state in ('SENT', 'KEPT', 'UNCERTAIN', 'FAILED')
                order by created_at limit :most for update skip locked
            ), freed as (
                update notification set mailing = 'OFF', email_id = null where email_id in (select id from old)
            )
            delete from email where id in (select id from old)""";

    private final OldRows rows;
    private final RetentionSettings settings;
    private final Clock clock;

    NotificationRetention(OldRows rows, RetentionSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "notification-cleanup",
            cron = "{yeep.notification.cleanup}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        var now = clock.instant();
        int read = notifications("read_at", now.minus(settings.read()));
        int unread = notifications("created_at", now.minus(settings.unread()));
        int emails = rows.delete("email", EMAILS, Map.of("before", now.minus(settings.emails())));
        if (read + unread + emails > 0)
            Log.infof("Forgot %d notifications and %d messages for their age", read + unread, emails);
    }

    private int notifications(String age, Instant before) {
        var today = LocalDate.now(clock);
        var since = today.minusDays(Notifier.CLOSED_LATELY);
        return rows.delete(
                "notification",
                NOTIFICATIONS.formatted(age, OVER),
                Map.of("before", before, "today", today, "since", since));
    }
}
