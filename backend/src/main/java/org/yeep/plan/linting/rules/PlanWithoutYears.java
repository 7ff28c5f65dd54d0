package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.linting.Severity;

/** A plan says when it begins and ends (European Charter for Equality of Women and Men in Local Life, art. 4: timescales). */
@Singleton
class PlanWithoutYears extends PlanRule {
    PlanWithoutYears() {
        super("plan-without-years", Severity.ERROR, "startYear");
    }

    @Override
    boolean isWeak(PlanContent plan) {
        return plan.startYear() == null || plan.endYear() == null;
    }
}
