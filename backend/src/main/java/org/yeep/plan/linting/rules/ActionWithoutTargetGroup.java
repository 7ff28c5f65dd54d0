package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** Whom an action is for decides which breakdowns are needed (European Charter for Equality of Women and Men in Local Life, art. 4, preamble: multiple discrimination; inclusion 0–3). */
@Singleton
class ActionWithoutTargetGroup extends ActionRule {
    ActionWithoutTargetGroup() {
        super("action-without-target-group", Severity.HINT, "content/targetGroups");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return Wording.none(at.content().targetGroups());
    }
}
