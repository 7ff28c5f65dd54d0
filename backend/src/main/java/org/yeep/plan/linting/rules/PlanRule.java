package org.yeep.plan.linting.rules;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Severity;

/** A rule about what the plan says of itself. */
abstract class PlanRule extends Rule {
    private final String member;

    PlanRule(String id, Severity severity, String member) {
        super(id, severity);
        this.member = member;
    }

    abstract boolean isWeak(PlanContent plan);

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return isWeak(plan.plan()) ? Stream.of(context.plan().finding(this, member)) : Stream.empty();
    }
}
