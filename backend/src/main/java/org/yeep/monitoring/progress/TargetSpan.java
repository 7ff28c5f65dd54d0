package org.yeep.monitoring.progress;

import java.time.LocalDate;
import org.yeep.plan.document.TargetValue;

/** The days a target's period means: {@code 2025}, {@code 2025-H1}, {@code 2025-T2}, {@code 2025-Q3}, {@code 2025-06}. */
record TargetSpan(LocalDate startsOn, LocalDate endsOn) {
    static TargetSpan of(TargetValue target) {
        return of(target.period());
    }

    static TargetSpan of(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) return months(year, 0, 12);
        int number = Integer.parseInt(period.substring(period.length() - 1));
        return switch (period.charAt(5)) {
            case 'H' -> months(year, (number - 1) * 6, 6);
            case 'T' -> months(year, (number - 1) * 4, 4);
            case 'Q' -> months(year, (number - 1) * 3, 3);
            default -> months(year, Integer.parseInt(period.substring(5)) - 1, 1);
        };
    }

    private static TargetSpan months(int year, int skipped, int length) {
        var start = LocalDate.of(year, 1, 1).plusMonths(skipped);
        return new TargetSpan(start, start.plusMonths(length).minusDays(1));
    }

    boolean contains(LocalDate from, LocalDate to) {
        return !from.isBefore(startsOn) && !to.isAfter(endsOn);
    }

    boolean overlaps(TargetSpan other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    boolean longerThan(TargetSpan other) {
        return startsOn.until(endsOn).toTotalMonths()
                > other.startsOn.until(other.endsOn).toTotalMonths();
    }
}
