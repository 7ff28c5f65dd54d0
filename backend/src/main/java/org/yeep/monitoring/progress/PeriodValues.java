package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yeep.monitoring.ObservationStatus;

/**
 * The totals of one indicator up to a period.
 *
 * @param now the period the figure is for; NORMAL and without a value where nobody has reported
 * @param earlier those that ended before it began or within it, in any order
 */
public record PeriodValues(PeriodValue now, List<PeriodValue> earlier) {
    public PeriodValues {
        earlier = List.copyOf(earlier);
    }

    /**
     * The period's own value, except where values add up: then all of them since {@code since}, day for day without a
     * gap, percentages by their parts.
     *
     * @param since first day that counts; null where nobody can tell
     */
    Reached reached(Yardstick yardstick, LocalDate since) {
        var reason = missing(now);
        if (reason != null) return Reached.nothing(reason, List.of(now));
        if (!yardstick.addsUp()) return single(yardstick);
        if (since == null) return Reached.nothing(NoFigure.PERIODS_MISSING, List.of(now));
        var all = since(since);
        if (all.isEmpty()) return Reached.nothing(NoFigure.PERIODS_MISSING, List.of(now));
        for (var one : all) if (missing(one) != null) return Reached.nothing(gap(one), all);
        return Percentage.is(yardstick.measure()) ? parts(yardstick, all) : Reached.value(sum(all), all);
    }

    private Reached single(Yardstick yardstick) {
        boolean divided = Percentage.is(yardstick.measure()) && now.hasParts();
        return divided ? parts(yardstick, List.of(now)) : Reached.value(now.value(), List.of(now));
    }

    private static Reached parts(Yardstick yardstick, List<PeriodValue> all) {
        var sum = Percentage.NONE;
        for (var one : all) {
            if (!one.hasParts())
                return all.size() == 1 ? Reached.value(one.value(), all) : Reached.nothing(NoFigure.PARTS_MISSING, all);
            sum = sum.plus(one.numerator(), one.denominator());
        }
        var value = sum.value(yardstick.measure());
        return value == null ? Reached.nothing(NoFigure.PARTS_MISSING, all) : Reached.percentage(sum, value, all);
    }

    private static BigDecimal sum(List<PeriodValue> all) {
        return all.stream().map(PeriodValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** From the first day to the period's last; empty if a day is in none of them. A longer period goes before a shorter. */
    private List<PeriodValue> since(LocalDate since) {
        var left = new ArrayList<>(earlier);
        left.add(now);
        var chosen = new ArrayList<PeriodValue>();
        for (var day = since; !day.isAfter(now.endsOn()); ) {
            var first = day;
            var next = left.stream()
                    .filter(p -> p.startsOn().equals(first) && !p.endsOn().isAfter(now.endsOn()))
                    .max(Comparator.comparing(PeriodValue::endsOn));
            if (next.isEmpty()) return List.of();
            chosen.add(next.get());
            day = next.get().endsOn().plusDays(1);
        }
        return chosen;
    }

    private static NoFigure gap(PeriodValue one) {
        return one.suppressed() ? NoFigure.SUPPRESSED : NoFigure.PERIODS_MISSING;
    }

    private static NoFigure missing(PeriodValue one) {
        if (one.suppressed()) return NoFigure.SUPPRESSED;
        if (one.status() == ObservationStatus.MISSING) return NoFigure.MISSING;
        return one.value() == null && !one.hasParts() ? NoFigure.NOT_REPORTED : null;
    }

    /** Whether counting changed after the baseline was taken; a baseline taken in or after the year of the break is new. */
    boolean brokenSince(Integer baselineYear) {
        return Stream.concat(earlier.stream(), Stream.of(now))
                .filter(p -> p.status() == ObservationStatus.BREAK)
                .anyMatch(
                        p -> baselineYear == null || baselineYear < p.startsOn().getYear());
    }
}
