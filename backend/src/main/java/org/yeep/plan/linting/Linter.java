package org.yeep.plan.linting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.yeep.plan.document.PlanDocument;

/** Holds a plan against all rules. */
@ApplicationScoped
public class Linter {
    private final List<LintRule> rules;

    Linter(@All List<LintRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(LintRule::severity).thenComparing(LintRule::id))
                .toList();
    }

    /** The gravest first, then by rule, then in the plan's own order. */
    public List<Finding> check(PlanDocument plan) {
        var context = LintContext.of(plan);
        return rules.stream().flatMap(r -> r.check(plan, context)).toList();
    }

    /** The gravest first. */
    public List<LintRule> rules() {
        return rules;
    }
}
