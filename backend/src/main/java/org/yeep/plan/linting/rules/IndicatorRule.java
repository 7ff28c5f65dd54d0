package org.yeep.plan.linting.rules;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part.IndicatorAt;
import org.yeep.plan.linting.Severity;

/** A rule that looks at each indicator by itself. */
abstract class IndicatorRule extends Rule {
    private final String member;

    IndicatorRule(String id, Severity severity, String member) {
        super(id, severity);
        this.member = member;
    }

    abstract boolean isWeak(IndicatorAt at);

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return context.indicators().stream().filter(this::isWeak).map(at -> at.finding(this, member));
    }
}
