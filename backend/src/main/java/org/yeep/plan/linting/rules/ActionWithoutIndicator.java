package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** An action is verifiable through an indicator (verifiability 0–2 in the design review; OHCHR, Human Rights Indicators (HR/PUB/12/5): process indicators). */
@Singleton
class ActionWithoutIndicator extends ActionRule {
    ActionWithoutIndicator() {
        super("action-without-indicator", Severity.WARNING, "indicators");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return at.part().indicators().isEmpty();
    }
}
