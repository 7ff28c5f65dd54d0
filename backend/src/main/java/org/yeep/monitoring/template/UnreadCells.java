package org.yeep.monitoring.template;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.yeep.monitoring.template.TemplateColumn.Part;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Merge;
import org.yeep.plan.importing.reading.Row;

/** Cells that look filled in and are empty to a reader: under a merged one, or with a formula nobody has worked out. */
class UnreadCells {
    private static final String WITHOUT_VALUE = "formula-without-value";

    private final SheetKeys keys;
    private final NavigableSet<Integer> rows = new TreeSet<>();
    private final List<TemplateRemark> remarks = new ArrayList<>();

    private UnreadCells(SheetKeys keys) {
        this.keys = keys;
    }

    /** @param sheet its index in the grid */
    static List<TemplateRemark> of(Grid grid, int sheet, SheetKeys keys) {
        var unread = new UnreadCells(keys);
        var read = grid.sheets().get(sheet);
        read.rows().stream().filter(keys::holdsData).map(Row::number).forEach(unread.rows::add);
        read.merges().forEach(unread::merged);
        grid.remarks().stream()
                .filter(r -> r.sheet() == sheet && r.code().equals(WITHOUT_VALUE))
                .forEach(r ->
                        unread.add(r.row(), entry(keys, r.column(), r.column()), "template-formula-without-value"));
        return unread.remarks;
    }

    /** One value over several rows says nothing of all but the first. */
    private void merged(Merge merge) {
        var first = rows.ceiling(merge.firstRow());
        var second = first == null ? null : rows.higher(first);
        if (second == null || second > merge.lastRow()) return;
        add(first, entry(keys, merge.firstColumn(), merge.lastColumn()), "template-cells-merged", merge.lastRow());
    }

    private void add(int row, Optional<TemplateColumn> column, String code, Object... args) {
        if (rows.contains(row))
            column.ifPresent(c -> remarks.add(TemplateRemark.error(keys.place(row, c), code, args)));
    }

    private static Optional<TemplateColumn> entry(SheetKeys keys, int from, int to) {
        return TemplateColumn.of(Part.ENTRY).stream()
                .filter(c -> keys.columns().containsKey(c))
                .filter(c -> keys.columns().get(c) >= from && keys.columns().get(c) <= to)
                .findFirst();
    }
}
