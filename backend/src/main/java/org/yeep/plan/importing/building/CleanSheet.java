package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.CellKind;
import org.yeep.plan.importing.reading.Merge;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.repairing.Repaired;
import org.yeep.plan.importing.repairing.TextRepair;

/** A sheet whose letters have been put right; every repair is noted at its cell. */
class CleanSheet {
    final int index;
    final String name;
    final String caption;
    final List<Row> rows = new ArrayList<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Map<String, Repaired> repaired = new HashMap<>();
    private final Problems problems;
    private int formulas;

    CleanSheet(int index, Sheet sheet, Problems problems) {
        this.index = index;
        this.name = sheet.name();
        this.caption = sheet.caption();
        this.problems = problems;
        sheet.rows().forEach(r -> rows.add(clean(r)));
        for (var merge : sheet.merges()) {
            int last = Math.min(merge.lastRow(), merge.firstRow() + 20_000);
            if (last - merge.firstRow() > 5_000)
                merges.computeIfAbsent(0, k -> new ArrayList<>()).add(merge);
            else
                for (int r = merge.firstRow(); r <= last; r++)
                    merges.computeIfAbsent(r, k -> new ArrayList<>(2)).add(merge);
        }
        if (formulas > 0) problems.note("formulas-not-calculated", place(0, -1), null, null, null, formulas);
    }

    Place place(int row, int column) {
        return new Place(index, name, row, column);
    }

    /** The merged range a cell is in; null for none. */
    Merge merge(int row, int column) {
        for (var merge : merges.getOrDefault(row, List.of())) if (merge.covers(row, column)) return merge;
        for (var merge : merges.getOrDefault(0, List.of())) if (merge.covers(row, column)) return merge;
        return null;
    }

    private Row clean(Row row) {
        return new Row(
                row.number(),
                row.cells().stream().map(c -> clean(row.number(), c)).toList());
    }

    private Cell clean(int row, Cell cell) {
        if (cell.formula()) formulas++;
        if (cell.kind() == CellKind.ERROR)
            problems.warning("formula-error", place(row, cell.column()), cell.text(), null, null);
        if (cell.kind() != CellKind.TEXT) return cell;
        var clean = repaired.computeIfAbsent(cell.text(), TextRepair::repair);
        var at = place(row, cell.column());
        clean.done().forEach(code -> problems.note(code, at, cell.text(), null, null, clean.text()));
        clean.doubts().forEach(code -> problems.warning(code, at, cell.text(), null, null));
        return clean.text().equals(cell.text())
                ? cell
                : new Cell(cell.column(), clean.text(), cell.kind(), cell.formula(), cell.filled());
    }
}
