package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** Somebody coordinates the plan as a whole (European Charter for Equality of Women and Men in Local Life, art. 4; circular 2010/10 on equality units). */
@Singleton
class PlanWithoutCoordinatingUnit extends PlanRule {
    PlanWithoutCoordinatingUnit() {
        super("plan-without-coordinating-unit", Severity.WARNING, "coordinatingUnit");
    }

    @Override
    boolean isWeak(PlanContent plan) {
        return Wording.none(plan.coordinatingUnit());
    }
}
