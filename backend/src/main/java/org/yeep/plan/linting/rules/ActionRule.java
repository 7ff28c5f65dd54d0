package org.yeep.plan.linting.rules;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part.ActionAt;
import org.yeep.plan.linting.Severity;

/** A rule that looks at each action by itself. */
abstract class ActionRule extends Rule {
    private final String member;

    ActionRule(String id, Severity severity, String member) {
        super(id, severity);
        this.member = member;
    }

    abstract boolean isWeak(ActionAt at);

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return context.actions().stream().filter(this::isWeak).map(at -> at.finding(this, member));
    }
}
