package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was reached by the end of the period, and the values it was found from.
 *
 * @param value null where there is none, with the reason
 */
record Reached(
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, List<PeriodValue> from, NoFigure reason) {

    static Reached nothing(NoFigure reason, List<PeriodValue> from) {
        return new Reached(null, null, null, from, reason);
    }

    static Reached value(BigDecimal value, List<PeriodValue> from) {
        return new Reached(value, null, null, from, null);
    }

    static Reached percentage(Percentage sum, BigDecimal value, List<PeriodValue> from) {
        return new Reached(value, sum.numerator(), sum.denominator(), from, null);
    }
}
