package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** CEİD's nine quality checks, 5 non-directional wording (yön bildirmeyen): the title says what is measured, the target where it should go. */
@Singleton
class CeidNonDirectional extends IndicatorRule {
    CeidNonDirectional() {
        super("ceid-non-directional", Severity.WARNING, "content/title");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return Wording.saysDirection(at.content().title());
    }
}
