package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** All parts together are fewer than their whole: real where not everybody was asked, but worth a word. */
final class PartsFallShort extends PartsRule {
    PartsFallShort() {
        super("parts-fall-short", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells, Breakdown b, Quantity q) {
        var sum = q.sum(b.parts());
        var whole = q.of(b.whole());
        if (!b.complete(q) || sum.compareTo(whole) >= 0) return Stream.empty();
        return Stream.of(finding(cells, b.whole().cell(), q.field, sum, whole, b.words()));
    }
}
