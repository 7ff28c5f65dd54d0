package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** The equality and rights lens of an action is the norm it serves (OHCHR, Human Rights Indicators (HR/PUB/12/5), ch. II: indicators follow from norms). */
@Singleton
class ActionWithoutNorm extends ActionRule {
    ActionWithoutNorm() {
        super("action-without-norm", Severity.HINT, "content/norms");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return at.content().norms().isEmpty()
                && at.objective().content().norms().isEmpty();
    }
}
