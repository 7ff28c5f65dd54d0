package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** Between two progress reports a long action must show where it stands (the platform reports at least yearly). */
@Singleton
class LongActionWithoutMilestones extends ActionRule {
    LongActionWithoutMilestones() {
        super("long-action-without-milestones", Severity.HINT, "milestones");
    }

    @Override
    boolean isWeak(ActionAt at) {
        var a = at.content();
        return a.startsOn() != null
                && a.endsOn() != null
                && a.endsOn().isAfter(a.startsOn().plusYears(1))
                && at.part().milestones().isEmpty();
    }
}
