package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.document.TargetValue;

/** Numbers as they come, the same for the same seed; among them the ones that make trouble. */
final class RandomFigures {
    static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.6"), BigDecimal.valueOf(60));
    private static final String[] AWKWARD = {"0", "1", "-1", "0.0001", "99.9999", "100", "999999999999.9999", "33.3333"
    };

    private final Random random;

    RandomFigures(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    BigDecimal number() {
        if (random.nextInt(6) == 0) return new BigDecimal(AWKWARD[random.nextInt(AWKWARD.length)]);
        return BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), random.nextInt(5));
    }

    BigDecimal positive() {
        return number().abs().add(new BigDecimal("0.0001"));
    }

    Elapsed elapsed() {
        int start = 2015 + random.nextInt(10);
        var until = LocalDate.of(start, 1, 1).plusDays(random.nextInt(365, 3000));
        return Elapsed.of(start, start + random.nextInt(6), until);
    }

    RollUp rollUp() {
        var rollUp = RollUp.UNMEASURED;
        if (random.nextInt(5) > 0) rollUp = RollUp.of(figure());
        for (int i = random.nextInt(4); i > 0; i--) rollUp = rollUp.plus(RollUp.of(figure()));
        return rollUp;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 1 + random.nextInt(12); i > 0; i--)
            parts.add(new Part(random.nextInt(3) == 0 ? null : number(), rollUp()));
        return parts;
    }

    IndicatorFigure figure() {
        var value = random.nextInt(4) == 0 ? null : number();
        return Calculation.of(rising(number(), number()), at(value), elapsed(), THRESHOLDS);
    }

    static Yardstick rising(BigDecimal baseline, BigDecimal target) {
        return new Yardstick(
                UUID.randomUUID(), Measure.AMOUNT, Direction.RISING, null, baseline, 2020, target, List.of());
    }

    static Yardstick of(
            Measure measure, Direction direction, Accumulation accumulation, String baseline, String target) {
        return new Yardstick(
                UUID.randomUUID(), measure, direction, accumulation, dec(baseline), 2020, dec(target), List.of());
    }

    static Yardstick dated(Accumulation accumulation, String baseline, TargetValue... targets) {
        return new Yardstick(
                UUID.randomUUID(),
                Measure.COUNT,
                Direction.RISING,
                accumulation,
                dec(baseline),
                2020,
                null,
                List.of(targets));
    }

    static BigDecimal dec(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    static PeriodValues at(BigDecimal value) {
        return new PeriodValues(half(2022, 1, value), List.of());
    }

    static PeriodValue half(int year, int half, BigDecimal value) {
        return half(year, half, ObservationStatus.NORMAL, value, null, null);
    }

    static PeriodValue half(
            int year, int half, ObservationStatus status, BigDecimal value, String numerator, String denominator) {
        var start = LocalDate.of(year, half * 6 - 5, 1);
        return new PeriodValue(
                year + "-H" + half,
                start,
                start.plusMonths(6).minusDays(1),
                status,
                value,
                dec(numerator),
                dec(denominator),
                false);
    }
}
