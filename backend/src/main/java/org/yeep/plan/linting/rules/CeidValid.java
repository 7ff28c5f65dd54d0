package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 1 valid (geçerli): it measures what it is to measure. Text can tell only that it repeats its action instead, or says hardly anything. */
@Singleton
class CeidValid extends IndicatorRule {
    CeidValid() {
        super("ceid-valid", Severity.HINT, "content/title");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return Wording.sameText(at.content().title(), at.itemTitle())
                || !at.content().title().strip().contains(" ");
    }
}
