package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Severity;

/**
 * A plan needs all three types (OHCHR, Human Rights Indicators, HR/PUB/12/5, ch. V; balance of rights types in the design
 * review): weak where one is absent or one makes up more than 80 % of those that say their type. Fewer than three say
 * nothing about balance.
 */
@Singleton
class RightsTypesUnbalanced extends Rule {
    private static final int FEWEST = 3;
    private static final double MOST = 0.8;

    RightsTypesUnbalanced() {
        super("rights-types-unbalanced", Severity.WARNING);
    }

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        var counts = new long[RightsType.values().length];
        context.indicators().stream()
                .map(i -> i.content().rightsType())
                .filter(Objects::nonNull)
                .forEach(t -> counts[t.ordinal()]++);
        long all = Arrays.stream(counts).sum();
        var unbalanced = Arrays.stream(counts).anyMatch(c -> c == 0 || c > MOST * all);
        if (all < FEWEST || !unbalanced) return Stream.empty();
        return Stream.of(context.plan().finding(this, "", counts[0], counts[1], counts[2]));
    }
}
