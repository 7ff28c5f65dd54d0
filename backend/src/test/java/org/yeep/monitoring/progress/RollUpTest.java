package org.yeep.monitoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yeep.monitoring.progress.RandomFigures.THRESHOLDS;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final int TRIES = 2_000;
    private static final Thresholds ALL_SHOWN =
            new Thresholds(THRESHOLDS.onTrack(), THRESHOLDS.atRisk(), BigDecimal.ZERO);

    @Test
    void theOrderOfThePartsDoesNotMatter() {
        var random = new RandomFigures(11);
        for (int i = 0; i < TRIES; i++) {
            var parts = random.parts();
            var whole = Part.together(parts);
            Collections.shuffle(parts, new Random(i));
            same(Part.together(parts), whole);
        }
    }

    @Test
    void theirGroupingDoesNotMatterEither() {
        var random = new RandomFigures(12);
        for (int i = 0; i < TRIES; i++) {
            var a = random.rollUp().as(random.positive());
            var b = random.rollUp().as(random.positive());
            var c = random.rollUp().as(random.positive());
            same(a.plus(b).plus(c), a.plus(b.plus(c)));
            same(a.plus(RollUp.NONE), a);
        }
    }

    @Test
    void coverageLiesBetweenNothingAndAll() {
        var random = new RandomFigures(13);
        for (int i = 0; i < TRIES; i++) {
            var coverage = Part.together(random.parts()).coverage();
            if (coverage != null) assertThat(coverage).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
    }

    @Test
    void theMeanLiesBetweenTheLeastAndTheMostProgress() {
        var random = new RandomFigures(14);
        for (int i = 0; i < TRIES; i++) {
            var figures = java.util.stream.Stream.generate(random::figure)
                    .limit(1 + random.below(9))
                    .toList();
            var parts = figures.stream()
                    .map(f -> new Part(random.positive(), RollUp.of(f)))
                    .toList();
            var counted = figures.stream()
                    .map(IndicatorFigure::counted)
                    .filter(Objects::nonNull)
                    .toList();
            var mean = Part.together(parts).mean(ALL_SHOWN);
            if (counted.isEmpty()) assertThat(mean).isNull();
            else assertThat(mean).isBetween(Collections.min(counted), Collections.max(counted));
        }
    }

    @Test
    void belowTheLeastCoverageThereIsNoMean() {
        var random = new RandomFigures(15);
        for (int i = 0; i < TRIES; i++) {
            var whole = Part.together(random.parts());
            boolean enough = whole.coverage() != null
                    && whole.covered().signum() > 0
                    && whole.coverage().compareTo(BigDecimal.valueOf(60)) >= 0;
            assertThat(whole.mean(THRESHOLDS) != null).isEqualTo(enough);
        }
    }

    @Test
    void sixtyPercentIsEnoughAndALittleLessIsNot() {
        var with = new Part(BigDecimal.valueOf(60), figure(40));
        var without = new Part(BigDecimal.valueOf(40), RollUp.UNMEASURED);
        var more = new Part(new BigDecimal("40.0001"), RollUp.UNMEASURED);

        assertThat(Part.together(List.of(with, without)).mean(THRESHOLDS)).isEqualByComparingTo("40");
        assertThat(Part.together(List.of(with, more)).mean(THRESHOLDS)).isNull();
    }

    @Test
    void weightsNeedNotAddUpAndTheUnstatedOnesWeighTheAverage() {
        var parts = List.of(
                new Part(BigDecimal.valueOf(1), figure(0)),
                new Part(BigDecimal.valueOf(3), figure(100)),
                new Part(null, figure(50)));

        assertThat(Part.together(parts).weight()).isEqualByComparingTo("6");
        assertThat(Part.together(parts).mean(THRESHOLDS)).isEqualByComparingTo("66.6667");
    }

    @Test
    void whatWeighsNothingIsOnlyCounted() {
        var parts = List.of(new Part(BigDecimal.ZERO, figure(0)), new Part(BigDecimal.TEN, figure(100)));

        assertThat(Part.together(parts).mean(THRESHOLDS)).isEqualByComparingTo("100");
        assertThat(Part.together(parts).counts().all()).isEqualTo(2);
    }

    private static RollUp figure(int value) {
        var stick = RandomFigures.rising(BigDecimal.ZERO, BigDecimal.valueOf(100));
        return RollUp.of(Calculation.of(stick, RandomFigures.at(BigDecimal.valueOf(value)), null, THRESHOLDS));
    }

    private static void same(RollUp one, RollUp other) {
        assertThat(one.counts()).isEqualTo(other.counts());
        assertThat(one.unmeasured()).isEqualTo(other.unmeasured());
        assertThat(one.weight()).isEqualByComparingTo(other.weight());
        assertThat(one.covered()).isEqualByComparingTo(other.covered());
        assertThat(one.achieved()).isEqualByComparingTo(other.achieved());
    }
}
