package org.yeep.monitoring.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The total, women and men are answered: with a value, or as missing with its reason. So is every part of another
 * breakdown once one of it is; a breakdown nobody has begun is a matter for {@link BreakdownAbsent}.
 */
final class CellEmpty extends Rule {
    CellEmpty() {
        super("cell-empty", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        var open = cells.expectedBySet().entrySet().stream()
                .filter(e -> always(e.getKey()) || begun(cells, e))
                .flatMap(e -> e.getValue().stream())
                .filter(cell -> !cells.answers(cell))
                .toList();
        return cells.expected().stream().filter(Set.copyOf(open)::contains).map(cell -> finding(cells, cell, ""));
    }

    private static boolean always(Set<String> dimensions) {
        return dimensions.isEmpty() || dimensions.equals(SexBreakdownAbsent.SEX);
    }

    private static boolean begun(Cells cells, Map.Entry<Set<String>, List<String>> breakdown) {
        return breakdown.getValue().stream().anyMatch(cells::answers);
    }
}
