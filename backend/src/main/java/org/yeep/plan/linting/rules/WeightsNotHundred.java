package org.yeep.plan.linting.rules;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.linting.Finding;
import org.yeep.plan.linting.LintContext;
import org.yeep.plan.linting.Part;
import org.yeep.plan.linting.Severity;

/** Weights need not sum to 100: say so, don't refuse. Parts without any weight are weighted alike. */
@Singleton
class WeightsNotHundred extends Rule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    WeightsNotHundred() {
        super("weights-not-hundred", Severity.HINT);
    }

    @Override
    public Stream<Finding> check(PlanDocument plan, LintContext context) {
        var objectives = context.objectives().stream()
                .flatMap(o -> Stream.concat(
                        sum(o, "indicators", weights(o.part().indicators())),
                        sum(
                                o,
                                "actions",
                                o.part().actions().stream().map(a -> a.content().weightPct()))));
        var actions = context.actions().stream()
                .flatMap(a -> sum(a, "indicators", weights(a.part().indicators())));
        return Stream.concat(objectives, actions);
    }

    private static Stream<BigDecimal> weights(List<IndicatorPart> indicators) {
        return indicators.stream().map(i -> i.content().weightPct());
    }

    private Stream<Finding> sum(Part of, String member, Stream<BigDecimal> weights) {
        return weights
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .filter(s -> s.compareTo(WHOLE) != 0)
                .map(s -> of.finding(this, member, s.stripTrailingZeros().toPlainString()))
                .stream();
    }
}
