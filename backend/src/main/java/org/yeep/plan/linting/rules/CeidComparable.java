package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** CEİD's nine quality checks, 4 comparable (karşılaştırılabilir): periods can be compared only if it is known how often it is measured and how they add up. */
@Singleton
class CeidComparable extends IndicatorRule {
    CeidComparable() {
        super("ceid-comparable", Severity.HINT, "content/frequency");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return at.content().frequency() == null || at.content().accumulation() == null;
    }
}
