package org.yeep.plan.linting;

import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;

/**
 * One thing a plan may lack. A new rule is a class in {@code rules} that says where it comes from, three texts in each
 * language ({@code lint.<id>.title}, {@code .why}, {@code .fix}) and a line in the rules' test.
 */
public interface LintRule {
    /** Stable, kebab-case. */
    String id();

    Severity severity();

    /** In the plan's own order. */
    Stream<Finding> check(PlanDocument plan, LintContext context);
}
