package org.yeep.plan.linting.rules;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part.ThemeAt;
import org.yeep.plan.linting.Severity;

/** A rule that looks at each theme by itself. */
abstract class ThemeRule extends Rule {
    private final String member;

    ThemeRule(String id, Severity severity, String member) {
        super(id, severity);
        this.member = member;
    }

    abstract boolean isWeak(ThemeAt at);

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return context.themes().stream().filter(this::isWeak).map(at -> at.finding(this, member));
    }
}
