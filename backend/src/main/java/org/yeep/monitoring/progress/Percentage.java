package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yeep.indicator.Measure;

/** A percentage or ratio as its two sums. Percentages are added by their parts and never averaged. */
public record Percentage(BigDecimal numerator, BigDecimal denominator) {
    public static final Percentage NONE = new Percentage(BigDecimal.ZERO, BigDecimal.ZERO);
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage plus(BigDecimal part, BigDecimal whole) {
        return new Percentage(numerator.add(part), denominator.add(whole));
    }

    /** Four decimals, half up; null where there is nothing to divide by. */
    public BigDecimal value(Measure measure) {
        if (denominator.signum() == 0) return null;
        var factor = measure == Measure.RATIO ? BigDecimal.ONE : HUNDRED;
        return numerator.multiply(factor).divide(denominator, SCALE, RoundingMode.HALF_UP);
    }

    static boolean is(Measure measure) {
        return measure == Measure.PERCENT || measure == Measure.RATIO;
    }
}
