package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** Measures have a timescale (European Charter for Equality of Women and Men in Local Life, art. 4). */
@Singleton
class ActionWithoutDates extends ActionRule {
    ActionWithoutDates() {
        super("action-without-dates", Severity.WARNING, "content/startsOn");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return at.content().startsOn() == null || at.content().endsOn() == null;
    }
}
