package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** Women and men together are not more than the total, be the breakdown complete or not. */
final class PartsExceedTotal implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        if (!Additive.is(cells)) return Stream.empty();
        var sum = Cells.sum(cells.parts());
        return cells.total().stream()
                .filter(t -> t.value() != null && sum.compareTo(t.value()) > 0)
                .map(t -> Finding.error("parts-exceed-total", cells, Cells.TOTAL, "value", sum, t.value()));
    }
}
