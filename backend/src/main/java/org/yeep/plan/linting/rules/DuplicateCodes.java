package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part;
import org.yeep.plan.linting.Severity;
import org.yeep.plan.linting.Wording;

/** Codes are labels, not keys, and real plans repeat them: said, never refused. */
@Singleton
class DuplicateCodes extends Rule {
    DuplicateCodes() {
        super("duplicate-codes", Severity.HINT);
    }

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        return Stream.of(
                        repeated(context.themes(), t -> t.content().code()),
                        repeated(context.objectives(), o -> o.content().code()),
                        repeated(context.actions(), a -> a.content().code()),
                        repeated(context.indicators(), i -> i.content().code()))
                .flatMap(Function.identity());
    }

    private <P extends Part> Stream<Finding> repeated(List<P> parts, Function<P, String> code) {
        var seen = new HashSet<String>();
        return parts.stream()
                .filter(p ->
                        !Wording.none(code.apply(p)) && !seen.add(code.apply(p).strip()))
                .map(p -> p.finding(this, "content/code", code.apply(p)));
    }
}
