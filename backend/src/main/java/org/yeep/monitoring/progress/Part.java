package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * Something below a node, with the weight its plan states.
 *
 * @param weight null where the plan is silent
 */
public record Part(BigDecimal weight, RollUp whole) {
    private static final int SCALE = 12;

    /**
     * Weights need not add up to anything. Where some of them are not stated (or are below zero, which says nothing),
     * each of these weighs what the stated ones weigh on average; where none is, all weigh the same.
     */
    public static RollUp together(Collection<Part> parts) {
        return weighed(parts).stream().reduce(RollUp.NONE, RollUp::plus);
    }

    /** Each part with what it weighs, in the same order. */
    static List<RollUp> weighed(Collection<Part> parts) {
        var silent = average(parts);
        return parts.stream()
                .map(p -> p.whole().as(p.states() ? p.weight() : silent))
                .toList();
    }

    private static BigDecimal average(Collection<Part> parts) {
        var stated = parts.stream().filter(Part::states).map(Part::weight).toList();
        var sum = stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0
                ? BigDecimal.ONE
                : sum.divide(BigDecimal.valueOf(stated.size()), SCALE, RoundingMode.HALF_UP);
    }

    private boolean states() {
        return weight != null && weight.signum() >= 0;
    }
}
