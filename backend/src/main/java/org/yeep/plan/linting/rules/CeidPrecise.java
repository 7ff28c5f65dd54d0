package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 6 precise (kesin): one indicator, one measure. */
@Singleton
class CeidPrecise extends IndicatorRule {
    CeidPrecise() {
        super("ceid-precise", Severity.WARNING, "content/title");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return Wording.measuresSeveral(at.content().title());
    }
}
