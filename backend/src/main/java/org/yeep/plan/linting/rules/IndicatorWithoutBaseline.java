package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.Measure;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** No baseline, no progress figure (progress = (value − baseline) / (target − baseline); never 0 for "unknown"). */
@Singleton
class IndicatorWithoutBaseline extends IndicatorRule {
    IndicatorWithoutBaseline() {
        super("indicator-without-baseline", Severity.WARNING, "content/baselineValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        return i.baselineValue() == null && i.measure() != Measure.QUALITATIVE;
    }
}
