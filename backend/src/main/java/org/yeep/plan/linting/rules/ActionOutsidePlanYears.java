package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Severity;

/** What is done before or after the plan's years is not followed with it (the platform's periods lie within them). */
@Singleton
class ActionOutsidePlanYears extends Rule {
    ActionOutsidePlanYears() {
        super("action-outside-plan-years", Severity.ERROR);
    }

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        var from = plan.plan().startYear();
        var to = plan.plan().endYear();
        return context.actions().stream()
                .filter(a -> isOutside(a.content().startsOn(), from, to)
                        || isOutside(a.content().endsOn(), from, to))
                .map(a -> a.finding(
                        this, isOutside(a.content().startsOn(), from, to) ? "content/startsOn" : "content/endsOn"));
    }

    private static boolean isOutside(LocalDate day, Integer from, Integer to) {
        return day != null && (from != null && day.getYear() < from || to != null && day.getYear() > to);
    }
}
