package org.yeep.plan.importing.reading;

import java.util.List;

/**
 * @param name of the sheet, or of the table in a document
 * @param caption text that stands over a table in a document; null elsewhere
 * @param rows those that are not empty, from above
 */
public record Sheet(String name, String caption, List<Row> rows, List<Merge> merges) {
    /** The number of columns up to the last used one. */
    public int width() {
        return rows.stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.column() + 1)
                .max()
                .orElse(0);
    }
}
