package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.Direction;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** target = baseline means "maintain"; an indicator that is to rise or fall means something else. */
@Singleton
class TargetEqualsBaseline extends IndicatorRule {
    TargetEqualsBaseline() {
        super("target-equals-baseline", Severity.WARNING, "content/targetValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        var moves = i.direction() == Direction.RISING || i.direction() == Direction.FALLING;
        return moves
                && i.baselineValue() != null
                && i.targetValue() != null
                && i.targetValue().compareTo(i.baselineValue()) == 0;
    }
}
