package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.yeep.indicator.Dimensions;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Severity;

/** Inequalities cross (European Charter, preamble and art. 10 on multiple discrimination; inclusion 0–3: sex + one more). */
@Singleton
class BreakdownOnlyBySex extends Rule {
    BreakdownOnlyBySex() {
        super("breakdown-only-by-sex", Severity.WARNING);
    }

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        var other = context.indicators().stream()
                .flatMap(i -> Dimensions.single(i.content().disaggregations()).stream())
                .anyMatch(d -> !d.equals("sex"));
        if (other || context.indicators().isEmpty()) return Stream.empty();
        return Stream.of(context.plan().finding(this, ""));
    }
}
