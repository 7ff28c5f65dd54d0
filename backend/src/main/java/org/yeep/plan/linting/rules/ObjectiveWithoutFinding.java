package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** A plan rests on an analysis of the situation (European Charter for Equality of Women and Men in Local Life, art. 4; CEİD: objectives answer findings). */
@Singleton
class ObjectiveWithoutFinding extends ObjectiveRule {
    ObjectiveWithoutFinding() {
        super("objective-without-finding", Severity.WARNING, "content/findings");
    }

    @Override
    boolean isWeak(ObjectiveAt at) {
        return Wording.none(at.content().findings());
    }
}
