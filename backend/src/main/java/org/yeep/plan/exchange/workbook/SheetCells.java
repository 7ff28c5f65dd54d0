package org.yeep.plan.exchange.workbook;

import java.util.SortedMap;

/** The filled cells of a sheet, by row and column from 0. */
record SheetCells(SortedMap<Integer, SortedMap<Integer, Cell>> rows) {

    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        ERROR
    }

    record Cell(Kind kind, String text) {}

    SortedMap<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, java.util.Collections.emptySortedMap());
    }

    String text(int row, int column) {
        var cell = row(row).get(column);
        return cell == null ? null : cell.text();
    }
}
