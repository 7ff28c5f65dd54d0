package org.yeep.plan.importing.reading;

/**
 * One cell that is not empty.
 *
 * @param column 0 for A
 * @param text as the file holds it: numbers plain with a dot, dates as ISO
 * @param formula whether the text is what a formula gave when the file was last saved
 * @param filled whether the cell has a background
 */
public record Cell(int column, String text, CellKind kind, boolean formula, boolean filled) {
    public static Cell text(int column, String text) {
        return new Cell(column, text, CellKind.TEXT, false, false);
    }

    public Cell withText(String changed) {
        return new Cell(column, changed, CellKind.TEXT, false, filled);
    }
}
