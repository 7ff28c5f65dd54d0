package org.yeep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;

/** The caller's own notifications; nobody sees another's. */
@ApplicationScoped
class Inbox {
    private final NotificationRepository notifications;
    private final NotificationText texts;
    private final Caller caller;
    private final Clock clock;

    Inbox(NotificationRepository notifications, NotificationText texts, Caller caller, Clock clock) {
        this.notifications = notifications;
        this.texts = texts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<NotificationResponse> page(boolean unreadOnly, Cursor after, int limit, Locale locale) {
        var found = notifications.page(caller.account(), unreadOnly, after, limit);
        return Page.of(found, limit, n -> Cursor.of(n.createdAt(), n.id()))
                .map(n -> NotificationResponse.of(n, texts.of(n, locale)));
    }

    @Transactional
    UnreadResponse unread() {
        return new UnreadResponse(notifications.unread(caller.account()));
    }

    @Transactional
    void read(UUID id) {
        if (!notifications.read(caller.account(), id, clock.instant())) throw new NotFound("notification", id);
    }

    @Transactional
    void readAll() {
        notifications.readAll(caller.account(), clock.instant());
    }
}
