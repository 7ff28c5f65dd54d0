package org.yeep.plan.lifecycle;

import java.time.LocalDate;
import org.yeep.plan.PlanTransition;

/** What somebody wants to do with a plan and says about it; null: nothing. */
record Moved(PlanTransition transition, String reason, Decision decision, LocalDate consultationEndsOn) {
    static Moved of(PlanTransition transition) {
        return new Moved(transition, null, null, null);
    }

    static Moved because(PlanTransition transition, String reason) {
        return new Moved(transition, reason == null || reason.isBlank() ? null : reason.strip(), null, null);
    }
}
