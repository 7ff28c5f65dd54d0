package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** Measures are funded (European Charter for Equality of Women and Men in Local Life, art. 4: funding; gender-responsive budgeting; resourcing 0–2 in the design review). */
@Singleton
class ActionWithoutBudget extends ActionRule {
    ActionWithoutBudget() {
        super("action-without-budget", Severity.WARNING, "content/plannedCostTry");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return at.content().plannedCostTry() == null;
    }
}
