package org.yeep.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.time.Clocks;

/** The moment up to which publications count: the end of a day in Türkiye, or no bound at all. */
record AsOf(LocalDate day, Instant until) {
    private static final Instant NO_BOUND = Instant.parse("3000-01-01T00:00:00Z");

    /**
     * @param day null for "now"
     * @throws Malformed outside the years 1900–2999
     */
    static AsOf of(LocalDate day) {
        if (day == null) return new AsOf(null, NO_BOUND);
        if (day.getYear() < 1900 || day.getYear() > 2999) throw new Malformed("as-of-not-valid", day.toString());
        return new AsOf(day, day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
    }
}
