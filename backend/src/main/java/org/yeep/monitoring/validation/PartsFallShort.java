package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** Women and men together are fewer than the total: real where sex was not asked of everybody, but worth a word. */
final class PartsFallShort implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        var parts = cells.parts();
        if (!Additive.is(cells) || parts.isEmpty() || parts.size() < cells.expectedParts()) return Stream.empty();
        var sum = Cells.sum(parts);
        return cells.total().stream()
                .filter(t -> t.value() != null && sum.compareTo(t.value()) < 0)
                .map(t -> Finding.warning("parts-fall-short", cells, Cells.TOTAL, "value", sum, t.value()));
    }
}
