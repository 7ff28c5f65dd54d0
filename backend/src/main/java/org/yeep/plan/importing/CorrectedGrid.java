package org.yeep.plan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;

/** A file's grid with what people put right in it. */
final class CorrectedGrid {
    private CorrectedGrid() {}

    static Grid of(Grid grid, List<CellChange> changes) {
        if (changes.isEmpty()) return grid;
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < grid.sheets().size(); i++) {
            int index = i;
            sheets.add(sheet(
                    grid.sheets().get(i),
                    changes.stream().filter(c -> c.sheet() == index).toList()));
        }
        return new Grid(grid.kind(), List.copyOf(sheets), grid.remarks());
    }

    private static Sheet sheet(Sheet sheet, List<CellChange> changes) {
        if (changes.isEmpty()) return sheet;
        Map<Integer, Row> rows = new TreeMap<>();
        sheet.rows().forEach(r -> rows.put(r.number(), r));
        for (var change : changes)
            rows.compute(change.row(), (n, r) -> changed(r == null ? new Row(n, List.of()) : r, change));
        rows.values().removeIf(r -> r.cells().isEmpty());
        return new Sheet(sheet.name(), sheet.caption(), List.copyOf(rows.values()), sheet.merges());
    }

    private static Row changed(Row row, CellChange change) {
        var cells = new ArrayList<>(row.cells());
        var was = row.cell(change.column()).orElse(Cell.text(change.column(), ""));
        cells.removeIf(c -> c.column() == change.column());
        if (!change.text().isBlank()) cells.add(was.withText(change.text()));
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), List.copyOf(cells));
    }
}
