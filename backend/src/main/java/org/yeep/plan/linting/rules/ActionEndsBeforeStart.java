package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** Nothing ends before it begins. */
@Singleton
class ActionEndsBeforeStart extends ActionRule {
    ActionEndsBeforeStart() {
        super("action-ends-before-start", Severity.ERROR, "content/endsOn");
    }

    @Override
    boolean isWeak(ActionAt at) {
        var a = at.content();
        return a.startsOn() != null && a.endsOn() != null && a.endsOn().isBefore(a.startsOn());
    }
}
