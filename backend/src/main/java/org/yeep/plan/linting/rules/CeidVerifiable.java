package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 9 verifiable (doğrulanabilir): somebody else can look it up. */
@Singleton
class CeidVerifiable extends IndicatorRule {
    CeidVerifiable() {
        super("ceid-verifiable", Severity.WARNING, "content/dataSource");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return Wording.none(at.content().dataSource());
    }
}
