package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Figures put together: counts, and three exact sums from which the mean and its coverage follow. Adding is exact, so
 * neither the order nor the grouping of the parts matters.
 *
 * @param unmeasured actions (or objectives without actions) that have no indicator at all
 * @param weight of all parts
 * @param covered of the parts, or shares of parts, that have a figure
 * @param achieved covered weight × progress in percent
 */
public record RollUp(StatusCounts counts, int unmeasured, BigDecimal weight, BigDecimal covered, BigDecimal achieved) {
    public static final RollUp NONE =
            new RollUp(StatusCounts.NONE, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    /** An action that nothing measures: it has a weight that no figure covers. */
    public static final RollUp UNMEASURED =
            new RollUp(StatusCounts.NONE, 1, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int SHARE_SCALE = 12;
    private static final int SCALE = 4;
    private static final int COVERAGE_SCALE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static RollUp of(IndicatorFigure figure) {
        var counted = figure.counted();
        return new RollUp(
                StatusCounts.of(figure),
                0,
                BigDecimal.ONE,
                counted == null ? BigDecimal.ZERO : BigDecimal.ONE,
                counted == null ? BigDecimal.ZERO : counted);
    }

    public RollUp plus(RollUp other) {
        return new RollUp(
                counts.plus(other.counts),
                unmeasured + other.unmeasured,
                weight.add(other.weight),
                covered.add(other.covered),
                achieved.add(other.achieved));
    }

    /**
     * This whole as one part of something larger: it weighs {@code part}, covered as far as it is covered itself (twelve
     * decimals, half even). What weighs nothing is only counted.
     */
    public RollUp as(BigDecimal part) {
        if (weight.signum() == 0) return weightless();
        return new RollUp(counts, unmeasured, part, part.multiply(share(covered)), part.multiply(share(achieved)));
    }

    RollUp weightless() {
        return new RollUp(counts, unmeasured, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private BigDecimal share(BigDecimal of) {
        return of.divide(weight, SHARE_SCALE, RoundingMode.HALF_EVEN);
    }

    /** Percent of the weight that has a figure, rounded down so that 100 means all; null where there is nothing. */
    public BigDecimal coverage() {
        if (weight.signum() == 0) return null;
        return covered.multiply(HUNDRED).divide(weight, COVERAGE_SCALE, RoundingMode.DOWN);
    }

    /** Percent, four decimals, half up; null below the least coverage and where there is nothing. */
    public BigDecimal mean(Thresholds thresholds) {
        if (covered.signum() == 0 || coverage().compareTo(thresholds.leastCoverage()) < 0) return null;
        return achieved.divide(covered, SCALE, RoundingMode.HALF_UP);
    }
}
