package org.yeep.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yeep.plan.PlanIndicatorRef;

/**
 * How much of what is expected was answered. A value answers a cell, and so does saying why there is none; zero is a
 * value like any other. Cells that are not or no longer expected count for nothing.
 */
record Completeness(int answered, int expected) {

    /** @param given the cells reported of each indicator */
    static Completeness of(List<PlanIndicatorRef> indicators, ExpectedCells cells, Map<UUID, Set<String>> given) {
        int expected = 0;
        int answered = 0;
        for (var indicator : indicators) {
            var of = cells.of(indicator);
            var there = given.getOrDefault(indicator.id(), Set.of());
            expected += of.size();
            answered += (int) of.stream().filter(there::contains).count();
        }
        return new Completeness(answered, expected);
    }

    /** The same from indicators and answers that are only counted. */
    static Completeness of(List<AnsweredCells> counted, ExpectedCells cells) {
        int expected = 0;
        int answered = 0;
        for (var one : counted) {
            var of = cells.of(one.measure(), one.disaggregations());
            if (one.cell() == null) expected += one.count() * of.size();
            else if (of.contains(one.cell())) answered += one.count();
        }
        return new Completeness(answered, expected);
    }

    int left() {
        return expected - answered;
    }

    /** Two decimals, rounded down so that 100 means all; null where nothing is expected. */
    BigDecimal percent() {
        if (expected == 0) return null;
        return BigDecimal.valueOf(100L * answered).divide(BigDecimal.valueOf(expected), 2, RoundingMode.DOWN);
    }
}
