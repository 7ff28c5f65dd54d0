package org.yeep.monitoring.template;

/**
 * Where in a file something stands, as the program that opens it counts.
 *
 * @param sheet null in a CSV
 * @param column its letter; null for the whole row
 */
public record TemplatePlace(String sheet, int row, String column) {

    /** {@code Veri!F7}, {@code F7} in a CSV, {@code Veri!7} for the whole row. */
    @Override
    public String toString() {
        return (sheet == null ? "" : sheet + "!") + (column == null ? "" : column) + row;
    }
}
