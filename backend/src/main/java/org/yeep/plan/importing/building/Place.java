package org.yeep.plan.importing.building;

import org.yeep.plan.importing.reading.Columns;

/** Where in a file something stands. */
record Place(int sheet, String sheetName, int row, int column) {
    static final Place FILE = new Place(-1, "", 0, -1);

    String letter() {
        return column < 0 ? null : Columns.letter(column);
    }

    Place at(int otherColumn) {
        return new Place(sheet, sheetName, row, otherColumn);
    }
}
