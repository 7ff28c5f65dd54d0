package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** A figure without year and source cannot be checked (CEİD's nine quality checks: verifiable). */
@Singleton
class BaselineWithoutYearOrSource extends IndicatorRule {
    BaselineWithoutYearOrSource() {
        super("baseline-without-year-or-source", Severity.HINT, "content/baselineYear");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        var i = at.content();
        return i.baselineValue() != null && (i.baselineYear() == null || Wording.none(i.baselineSource()));
    }
}
