package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;

/**
 * Below or above what the board has stated for the indicator. A part of a count is naturally smaller than the least a
 * total should be, so the lower bound of counts and amounts holds for totals only.
 */
final class OutsideStatedRange extends Rule {
    OutsideStatedRange() {
        super("outside-stated-range", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        return cells.range().stream()
                .flatMap(range -> cells.present()
                        .filter(o -> o.value() != null && outside(cells, range, o))
                        .map(o ->
                                finding(cells, o.cell(), "value", o.value(), bound(range.min()), bound(range.max()))));
    }

    private static boolean outside(Cells cells, StatedRange range, ObservationRef o) {
        boolean adds = Quantity.of(cells.indicator().measure()).contains(Quantity.VALUE);
        boolean hasLeast = range.min() != null && (!adds || o.cell().equals(Cells.TOTAL));
        return hasLeast && o.value().compareTo(range.min()) < 0
                || range.max() != null && o.value().compareTo(range.max()) > 0;
    }

    private static Object bound(Object bound) {
        return bound == null ? "…" : bound;
    }
}
