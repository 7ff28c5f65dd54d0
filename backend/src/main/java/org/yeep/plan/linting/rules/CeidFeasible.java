package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 7 feasible (uygulanabilir): it can be collected; nobody has thought of it where neither source nor frequency is said. */
@Singleton
class CeidFeasible extends IndicatorRule {
    CeidFeasible() {
        super("ceid-feasible", Severity.HINT, "content/dataSource");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return at.content().frequency() == null && Wording.none(at.content().dataSource());
    }
}
