package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.plan.document.TargetValue;

/**
 * What the plan measures an indicator by.
 *
 * @param direction null where nobody has said which way is better
 * @param accumulation null where nobody has said how periods add up; then each value stands for itself
 * @param target the value to reach at the end of the plan; null where only dated ones are stated
 * @param targets dated ones, of the total and of cells
 */
public record Yardstick(
        UUID indicator,
        Measure measure,
        Direction direction,
        Accumulation accumulation,
        BigDecimal baseline,
        Integer baselineYear,
        BigDecimal target,
        List<TargetValue> targets) {

    boolean addsUp() {
        return accumulation == Accumulation.PER_PERIOD && !wholes();
    }

    /** Met or not met, never halfway. */
    boolean wholes() {
        return measure == Measure.YES_NO || measure == Measure.ORDINAL;
    }

    /** Which way the target lies from the baseline: 1 up, −1 down, 0 if the value is to stay or nobody has said. */
    int way() {
        int moved = baseline == null
                ? 0
                : Aim.of(this).map(aim -> aim.value().compareTo(baseline)).orElse(0);
        if (moved != 0 || direction == null) return moved;
        return switch (direction) {
            case RISING -> 1;
            case FALLING -> -1;
            case NEUTRAL -> 0;
        };
    }

    /** Whether a value is as far as {@code aim}; where neither way is better, it must be the same. */
    boolean reaches(BigDecimal value, BigDecimal aim) {
        int way = way();
        int beyond = value.compareTo(aim);
        return way == 0 ? beyond == 0 : beyond * way >= 0;
    }
}
