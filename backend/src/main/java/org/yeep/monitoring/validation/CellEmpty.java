package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** Each expected cell is answered: with a value, or as missing with its reason. */
final class CellEmpty implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        return cells.expected().stream()
                .filter(cell -> !cells.reported().containsKey(cell))
                .map(cell -> Finding.error("cell-empty", cells, cell, ""));
    }
}
