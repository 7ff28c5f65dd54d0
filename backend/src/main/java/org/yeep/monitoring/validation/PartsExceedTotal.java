package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** Parts together are not more than their whole, be the breakdown complete or not. */
final class PartsExceedTotal extends PartsRule {
    PartsExceedTotal() {
        super("parts-exceed-total", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells, Breakdown b, Quantity q) {
        var sum = q.sum(b.parts());
        var whole = q.of(b.whole());
        if (sum.compareTo(whole) <= 0) return Stream.empty();
        return Stream.of(finding(cells, b.whole().cell(), q.field, sum, whole, b.words()));
    }
}
