package org.yeep.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.yeep.plan.PlanIndicatorRef;

/**
 * How much of what is expected was answered. A value answers a cell, and so does saying why there is none; zero is a
 * value like any other. Cells that are no longer expected count for nothing.
 */
record Completeness(int answered, int expected) {

    static Completeness of(List<PlanIndicatorRef> indicators, Collection<Observation> observations) {
        var given = new HashSet<List<Object>>();
        observations.forEach(o -> given.add(List.of(o.planIndicatorId(), o.cell())));
        int expected = 0;
        int answered = 0;
        for (var indicator : indicators) {
            for (var cell : ExpectedCells.of(indicator)) {
                expected++;
                if (given.contains(List.of(indicator.id(), cell))) answered++;
            }
        }
        return new Completeness(answered, expected);
    }

    /** Two decimals, rounded down so that 100 means all; null where nothing is expected. */
    BigDecimal percent() {
        if (expected == 0) return null;
        return BigDecimal.valueOf(100L * answered).divide(BigDecimal.valueOf(expected), 2, RoundingMode.DOWN);
    }
}
