package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.Direction;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** A target on the wrong side of the baseline turns progress upside down (the platform's progress formula). */
@Singleton
class TargetAgainstDirection extends IndicatorRule {
    TargetAgainstDirection() {
        super("target-against-direction", Severity.ERROR, "content/targetValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        if (i.baselineValue() == null || i.targetValue() == null || i.direction() == null) return false;
        int change = i.targetValue().compareTo(i.baselineValue());
        return i.direction() == Direction.RISING && change < 0 || i.direction() == Direction.FALLING && change > 0;
    }
}
