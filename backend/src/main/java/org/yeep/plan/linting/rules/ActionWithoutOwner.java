package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** What nobody is responsible for is not done (European Charter for Equality of Women and Men in Local Life, art. 4: responsibilities for carrying out the plan). */
@Singleton
class ActionWithoutOwner extends ActionRule {
    ActionWithoutOwner() {
        super("action-without-owner", Severity.ERROR, "content/responsibleUnits");
    }

    @Override
    boolean isWeak(ActionAt at) {
        return Wording.none(at.content().responsibleUnits())
                && Wording.none(at.content().coordinators());
    }
}
