package org.yeep.plan.importing.reading;

import java.util.List;
import java.util.Optional;

/**
 * @param number as the program that made the file counts: 1 for the first
 * @param cells those that are not empty, from left to right
 */
public record Row(int number, List<Cell> cells) {
    public Optional<Cell> cell(int column) {
        return cells.stream().filter(c -> c.column() == column).findFirst();
    }

    /** Empty text for an empty cell. */
    public String text(int column) {
        return cell(column).map(Cell::text).orElse("");
    }
}
