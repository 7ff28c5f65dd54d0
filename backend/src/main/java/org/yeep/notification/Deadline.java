package org.yeep.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How near a last day is, in the steps in which people are reminded; after an outage only the present one counts. */
enum Deadline {
    FAR,
    IN_A_WEEK,
    IN_A_DAY,
    PAST;

    private static final int WEEK = 7;

    static Deadline of(LocalDate last, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, last);
        if (days < 0) return PAST;
        if (days <= 1) return IN_A_DAY;
        return days <= WEEK ? IN_A_WEEK : FAR;
    }
}
