package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** A plan says what the town wants to become (European Charter for Equality of Women and Men in Local Life, art. 4: aims and priorities). */
@Singleton
class PlanWithoutVision extends PlanRule {
    PlanWithoutVision() {
        super("plan-without-vision", Severity.HINT, "vision");
    }

    @Override
    boolean isWeak(PlanContent plan) {
        return Wording.none(plan.vision());
    }
}
