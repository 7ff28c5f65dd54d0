package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** An indicator measures, an action does (OHCHR, Human Rights Indicators (HR/PUB/12/5), ch. V; CEİD's nine quality checks: valid). */
@Singleton
class IndicatorIsAnAction extends IndicatorRule {
    IndicatorIsAnAction() {
        super("indicator-is-an-action", Severity.WARNING, "content/title");
    }

    @Override
    boolean isWeak(IndicatorAt at) {
        return Wording.isDeed(at.content().title());
    }
}
