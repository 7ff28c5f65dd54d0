package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** CEİD's nine quality checks, 8 relevant (ilgili): it is about a right; OHCHR, Human Rights Indicators (HR/PUB/12/5) tells structural, process and outcome apart. */
@Singleton
class CeidRelevant extends IndicatorRule {
    CeidRelevant() {
        super("ceid-relevant", Severity.HINT, "content/rightsType");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return at.content().rightsType() == null;
    }
}
