package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.Measure;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** A target is a value to reach (CEİD's nine quality checks: verifiable; guide: measurable target). A qualitative one says in words what is to be reached. */
@Singleton
class TargetNotMeasurable extends IndicatorRule {
    TargetNotMeasurable() {
        super("target-not-measurable", Severity.ERROR, "content/targetValue");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        if (i.targetValue() != null || !i.targets().isEmpty()) return false;
        return i.measure() != Measure.QUALITATIVE || Targets.words(i).findAny().isEmpty();
    }
}
