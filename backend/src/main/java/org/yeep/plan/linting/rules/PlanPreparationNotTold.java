package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** How a plan was prepared and who took part is judged in the design review (European Charter for Equality of Women and Men in Local Life, art. 4: consult widely; participation in drafting 0–3). */
@Singleton
class PlanPreparationNotTold extends PlanRule {
    PlanPreparationNotTold() {
        super("plan-preparation-not-told", Severity.WARNING, "preparation");
    }

    @Override
    boolean isWeak(PlanContent plan) {
        return Wording.none(plan.preparation());
    }
}
