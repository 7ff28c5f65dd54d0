package org.yeep.notification;

import jakarta.inject.Singleton;

/** The timetable is off in tests: they look at the calendar when they want to. */
@Singleton
public class TestNotifier {
    private final Notifier notifier;

    TestNotifier(Notifier notifier) {
        this.notifier = notifier;
    }

    public void look() {
        notifier.look();
    }
}
