package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** An objective that is not carried out through actions needs somebody who answers for it (European Charter for Equality of Women and Men in Local Life, art. 4: responsibilities). */
@Singleton
class ObjectiveWithoutOwner extends ObjectiveRule {
    ObjectiveWithoutOwner() {
        super("objective-without-owner", Severity.ERROR, "content/responsibleUnits");
    }

    @Override
    boolean isWeak(ObjectiveAt at) {
        return at.part().actions().isEmpty() && Wording.none(at.content().responsibleUnits());
    }
}
