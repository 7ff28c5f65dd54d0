package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Severity;

/** Objectives are reached by measures (European Charter for Equality of Women and Men in Local Life, art. 4: the actions to be taken). */
@Singleton
class ObjectiveWithoutAction extends ObjectiveRule {
    ObjectiveWithoutAction() {
        super("objective-without-action", Severity.WARNING, "actions");
    }

    @Override
    boolean isWeak(ObjectiveAt at) {
        return at.part().actions().isEmpty();
    }
}
