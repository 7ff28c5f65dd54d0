package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.indicator.RightsType;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Severity;

/** Only outcome indicators show what changed in people's lives (OHCHR, Human Rights Indicators (HR/PUB/12/5), ch. V); without one the effect of an objective is not assessable. */
@Singleton
class ObjectiveWithoutOutcomeIndicator extends ObjectiveRule {
    ObjectiveWithoutOutcomeIndicator() {
        super("objective-without-outcome-indicator", Severity.WARNING, "indicators");
    }

    @Override
    boolean isWeak(ObjectiveAt at) {
        return at.indicators().stream().noneMatch(i -> i.content().rightsType() == RightsType.OUTCOME);
    }
}
