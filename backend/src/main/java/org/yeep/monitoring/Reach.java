package org.yeep.monitoring;

import java.time.LocalDate;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** The days a calendar of monitoring may speak of: a slip of the finger is told, not kept. */
final class Reach {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Reach() {}

    static void require(String pointer, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) throw new Invalid(pointer, "day-out-of-reach", FIRST, LAST);
    }
}
