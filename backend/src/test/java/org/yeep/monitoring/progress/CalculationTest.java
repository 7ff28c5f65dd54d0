package org.yeep.monitoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yeep.monitoring.progress.RandomFigures.THRESHOLDS;
import static org.yeep.monitoring.progress.RandomFigures.at;
import static org.yeep.monitoring.progress.RandomFigures.dated;
import static org.yeep.monitoring.progress.RandomFigures.dec;
import static org.yeep.monitoring.progress.RandomFigures.half;
import static org.yeep.monitoring.progress.RandomFigures.of;
import static org.yeep.monitoring.progress.RandomFigures.rising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.document.TargetValue;

class CalculationTest {
    private static final int TRIES = 6_000;
    private static final Elapsed HALFWAY = Elapsed.of(2021, 2022, LocalDate.of(2021, 12, 31));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0,   100, 50,    50,       1,      ON_TRACK
            0,   100, 45,    45,       0.9,    ON_TRACK
            0,   100, 44.99, 44.99,    0.8998, AT_RISK
            0,   100, 30,    30,       0.6,    AT_RISK
            0,   100, 29.99, 29.99,    0.5998, BEHIND
            0,   100, 100,   100,      2,      COMPLETED
            0,   100, 250,   250,      5,      COMPLETED
            0,   100, -20,   -20,      -0.4,   BEHIND
            80,  20,  50,    50,       1,      ON_TRACK
            80,  20,  20,    100,      2,      COMPLETED
            80,  20,  90,    -16.6667, -0.3334, BEHIND
            0,   3,   2,     66.6666,  1.3333, ON_TRACK
            """)
    void progressAndPaceFollowTheFormula(
            String baseline, String target, String value, String progress, String pace, ProgressStatus status) {
        var figure = Calculation.of(rising(dec(baseline), dec(target)), at(dec(value)), HALFWAY, THRESHOLDS);

        assertThat(figure.progress()).isEqualByComparingTo(progress);
        assertThat(figure.pace()).isEqualByComparingTo(pace);
        assertThat(figure.status()).isEqualTo(status);
    }

    @Test
    void aFallingIndicatorIsTheMirrorOfARisingOne() {
        var random = new RandomFigures(1);
        for (int i = 0; i < TRIES; i++) {
            var baseline = random.number();
            var target = random.number();
            var value = random.number();
            if (baseline.compareTo(target) == 0) continue;
            var up = Calculation.of(rising(baseline, target), at(value), HALFWAY, THRESHOLDS);
            var down =
                    Calculation.of(rising(baseline.negate(), target.negate()), at(value.negate()), HALFWAY, THRESHOLDS);
            assertThat(down.progress()).isEqualByComparingTo(up.progress());
            assertThat(down.status()).isEqualTo(up.status());
        }
    }

    @Test
    void nearerToTheTargetIsNeverLessProgress() {
        var random = new RandomFigures(2);
        for (int i = 0; i < TRIES; i++) {
            var baseline = random.number();
            var way = random.positive();
            var value = random.number();
            var further = value.add(random.positive());
            var stick = rising(baseline, baseline.add(way));
            var elapsed = random.elapsed();
            var less = Calculation.of(stick, at(value), elapsed, THRESHOLDS);
            var more = Calculation.of(stick, at(further), elapsed, THRESHOLDS);
            assertThat(more.progress()).isGreaterThanOrEqualTo(less.progress());
            if (less.pace() != null) assertThat(more.pace()).isGreaterThanOrEqualTo(less.pace());
            assertThat(more.status()).isLessThanOrEqualTo(less.status());
        }
    }

    @Test
    void theStatusFollowsFromTheNumbersThatAreShown() {
        var random = new RandomFigures(3);
        for (int i = 0; i < TRIES; i++) {
            var figure = random.figure();
            if (figure.formula() != Formula.SHARE_OF_THE_WAY || figure.pace() == null) continue;
            var inputs = figure.inputs();
            var progress = inputs.value()
                    .subtract(inputs.baseline())
                    .multiply(BigDecimal.valueOf(100))
                    .divide(inputs.target().value().subtract(inputs.baseline()), 4, RoundingMode.FLOOR);
            assertThat(figure.progress()).isEqualByComparingTo(progress);
            var word = progress.compareTo(BigDecimal.valueOf(100)) >= 0
                    ? ProgressStatus.COMPLETED
                    : THRESHOLDS.of(figure.pace());
            assertThat(figure.status()).isEqualTo(word);
        }
    }

    @Test
    void withoutABaselineThereIsNoFigureAndNotZero() {
        var figure = Calculation.of(rising(null, dec("10")), at(dec("5")), HALFWAY, THRESHOLDS);

        assertThat(figure.progress()).isNull();
        assertThat(figure.reason()).isEqualTo(NoFigure.NO_BASELINE);
        assertThat(figure.status()).isEqualTo(ProgressStatus.NO_DATA);
        assertThat(figure.counted()).isNull();
    }

    @Test
    void zeroIsAValue() {
        var figure = Calculation.of(rising(dec("0"), dec("10")), at(dec("0")), HALFWAY, THRESHOLDS);

        assertThat(figure.progress()).isEqualByComparingTo("0");
        assertThat(figure.status()).isEqualTo(ProgressStatus.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({
        "RISING, 40, true", "RISING, 41, true", "RISING, 39, false",
        "FALLING, 40, true", "FALLING, 41, false", "FALLING, 39, true",
        "NEUTRAL, 40, true", "NEUTRAL, 41, false"
    })
    void aTargetThatIsTheBaselineIsKeptOrNot(Direction direction, String value, boolean met) {
        var stick = of(Measure.AMOUNT, direction, null, "40", "40.0");
        var figure = Calculation.of(stick, at(dec(value)), HALFWAY, THRESHOLDS);

        assertThat(figure.met()).isEqualTo(met);
        assertThat(figure.progress()).isNull();
        assertThat(figure.status()).isEqualTo(met ? ProgressStatus.ON_TRACK : ProgressStatus.BEHIND);
    }

    @Test
    void whatWasKeptUntilTheEndIsCompleted() {
        var end = Elapsed.of(2021, 2022, LocalDate.of(2022, 12, 31));
        var stick = of(Measure.AMOUNT, Direction.RISING, null, "40", "40");

        assertThat(Calculation.of(stick, at(dec("40")), end, THRESHOLDS).status())
                .isEqualTo(ProgressStatus.COMPLETED);
    }

    @Test
    void aStructuralIndicatorWantsAYes() {
        var stick = of(Measure.YES_NO, null, null, null, null);

        assertThat(Calculation.of(stick, at(dec("1")), HALFWAY, THRESHOLDS).status())
                .isEqualTo(ProgressStatus.COMPLETED);
        assertThat(Calculation.of(stick, at(dec("0")), HALFWAY, THRESHOLDS).met())
                .isFalse();
    }

    @Test
    void aSentenceIsNotMeasured() {
        var stick = of(Measure.QUALITATIVE, null, null, null, null);

        assertThat(Calculation.of(stick, at(null), HALFWAY, THRESHOLDS).reason())
                .isEqualTo(NoFigure.NOT_MEASURABLE);
    }

    @Test
    void valuesOfPeriodsAddUpSinceTheBaseline() {
        var stick = of(Measure.COUNT, Direction.RISING, Accumulation.PER_PERIOD, "0", "100");
        var halves =
                new PeriodValues(half(2022, 1, dec("30")), List.of(half(2021, 2, dec("20")), half(2021, 1, dec("10"))));

        var figure = Calculation.of(stick, halves, Elapsed.of(2021, 2023, LocalDate.of(2022, 6, 30)), THRESHOLDS);

        assertThat(figure.inputs().value()).isEqualByComparingTo("60");
        assertThat(figure.inputs().periods())
                .extracting(PeriodValue::periodCode)
                .containsExactly("2021-H1", "2021-H2", "2022-H1");
        assertThat(figure.progress()).isEqualByComparingTo("60");
    }

    @Test
    void aPeriodThatIsNotThereLeavesNoSum() {
        var stick = of(Measure.COUNT, Direction.RISING, Accumulation.PER_PERIOD, "0", "100");
        var gap = new PeriodValues(half(2022, 1, dec("30")), List.of(half(2021, 1, dec("10"))));

        assertThat(Calculation.of(stick, gap, HALFWAY, THRESHOLDS).reason()).isEqualTo(NoFigure.PERIODS_MISSING);
    }

    @Test
    void aCumulativeValueStandsForItself() {
        var stick = of(Measure.COUNT, Direction.RISING, Accumulation.CUMULATIVE, "0", "100");
        var halves = new PeriodValues(half(2022, 1, dec("30")), List.of(half(2021, 2, dec("20"))));

        assertThat(Calculation.of(stick, halves, HALFWAY, THRESHOLDS).progress())
                .isEqualByComparingTo("30");
    }

    @Test
    void percentagesOfPeriodsAreAddedByTheirPartsAndNeverAveraged() {
        var random = new RandomFigures(4);
        var stick = of(Measure.PERCENT, Direction.RISING, Accumulation.PER_PERIOD, "0", "100");
        for (int i = 0; i < 2_000; i++) {
            int[] n = {random.below(50), random.below(50)};
            int[] d = {50 + random.below(500), 50 + random.below(5)};
            var values = new PeriodValues(part(2021, 2, n[1], d[1]), List.of(part(2021, 1, n[0], d[0])));
            var figure = Calculation.of(stick, values, HALFWAY, THRESHOLDS);
            assertThat(figure.inputs().value())
                    .isEqualByComparingTo(BigDecimal.valueOf(100L * (n[0] + n[1]))
                            .divide(BigDecimal.valueOf(d[0] + d[1]), 4, RoundingMode.HALF_UP));
        }
    }

    @Test
    void nothingIsComparedAcrossABreakOfTheSeries() {
        var stick = rising(dec("0"), dec("100"));
        var broken = new PeriodValues(
                half(2022, 1, dec("30")), List.of(half(2021, 2, ObservationStatus.BREAK, dec("9"), null, null)));

        assertThat(Calculation.of(stick, broken, HALFWAY, THRESHOLDS).reason()).isEqualTo(NoFigure.SERIES_BREAK);
        assertThat(broken.brokenSince(2021))
                .as("a baseline of the break's own year is new")
                .isFalse();
    }

    @Test
    void theEndDecidesAndTheYearsTargetStandsBeside() {
        var stick = dated(
                null,
                "0",
                new TargetValue("2021", "total", dec("10")),
                new TargetValue("2022", "total", dec("20")),
                new TargetValue("2022", "sex=F", dec("99")),
                new TargetValue("2022-H1", "total", dec("15")),
                new TargetValue("2023", "total", dec("40")));
        var inputs = Calculation.of(stick, at(dec("16")), HALFWAY, THRESHOLDS).inputs();

        assertThat(inputs.target()).isEqualTo(new Aim(dec("40"), "2023"));
        assertThat(inputs.periodTarget()).isEqualTo(new PeriodTarget("2022-H1", dec("15"), dec("16"), true));
    }

    @Test
    void yearlyTargetsOfWhatAddsUpAddUp() {
        var stick = dated(
                Accumulation.PER_PERIOD,
                "0",
                new TargetValue("2022", "total", dec("20")),
                new TargetValue("2021", "total", dec("10")));

        assertThat(Aim.of(stick)).contains(new Aim(dec("30"), "2021 + 2022"));
    }

    @Test
    void aPlanWithoutYearsHasProgressButNoPace() {
        var figure = Calculation.of(rising(dec("0"), dec("10")), at(dec("5")), null, THRESHOLDS);

        assertThat(figure.progress()).isEqualByComparingTo("50");
        assertThat(figure.pace()).isNull();
        assertThat(figure.reason()).isEqualTo(NoFigure.NO_PLAN_YEARS);
        assertThat(figure.status()).isEqualTo(ProgressStatus.NO_DATA);
    }

    private static PeriodValue part(int year, int half, int numerator, int denominator) {
        return half(year, half, ObservationStatus.NORMAL, dec("1"), "" + numerator, "" + denominator);
    }
}
