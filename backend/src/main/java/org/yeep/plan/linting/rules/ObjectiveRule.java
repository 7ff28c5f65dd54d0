package org.yeep.plan.linting.rules;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part.ObjectiveAt;
import org.yeep.plan.linting.Severity;

/** A rule that looks at each objective by itself. */
abstract class ObjectiveRule extends Rule {
    private final String member;

    ObjectiveRule(String id, Severity severity, String member) {
        super(id, severity);
        this.member = member;
    }

    abstract boolean isWeak(ObjectiveAt at);

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return context.objectives().stream().filter(this::isWeak).map(at -> at.finding(this, member));
    }
}
