package org.yeep.plan.importing.reading;

/** A merged range; rows from 1, columns from 0, all inclusive. Its value stands in the first cell. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
