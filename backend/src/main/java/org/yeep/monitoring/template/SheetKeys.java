package org.yeep.monitoring.template;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yeep.monitoring.template.TemplateColumn.Part;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.Columns;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;

/**
 * Which columns of a sheet are which, by the row of keys.
 *
 * @param sheet null in a CSV
 */
record SheetKeys(String sheet, boolean turkish, Map<TemplateColumn, Integer> columns, int row) {
    private static final int ROWS_LOOKED_AT = 30;

    /** Empty if the sheet has no row of keys. */
    static Optional<SheetKeys> of(Sheet sheet, boolean csv) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> of(row, csv ? null : sheet.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SheetKeys> of(Row row, String sheet) {
        var columns = new EnumMap<TemplateColumn, Integer>(TemplateColumn.class);
        boolean turkish = true;
        for (var cell : row.cells()) {
            var key = cell.text().strip();
            if (key.equals(TemplateColumn.FORM.key + "-en")) turkish = false;
            for (var column : TemplateColumn.values()) {
                boolean form = column == TemplateColumn.FORM && key.matches("form-(tr|en)");
                if (form || key.equals(column.key)) columns.putIfAbsent(column, cell.column());
            }
        }
        var needed = List.of(TemplateColumn.FORM, TemplateColumn.INDICATOR, TemplateColumn.CELL);
        return columns.keySet().containsAll(needed)
                ? Optional.of(new SheetKeys(sheet, turkish, columns, row.number()))
                : Optional.empty();
    }

    Optional<Cell> cell(Row row, TemplateColumn column) {
        return Optional.ofNullable(columns.get(column)).flatMap(row::cell);
    }

    /** Empty text if there is none. */
    String text(Row row, TemplateColumn column) {
        return cell(row, column).map(c -> c.text().strip()).orElse("");
    }

    /** Neither the keys themselves nor a row that is there for people only. */
    boolean holdsData(Row at) {
        return at.number() != row && !text(at, TemplateColumn.FORM).equals(TemplateWorkbook.NO_DATA);
    }

    boolean fillsAnyOf(Row row, Collection<TemplateColumn> some) {
        return some.stream().anyMatch(c -> !text(row, c).isEmpty());
    }

    /** @param column null for the whole row */
    TemplatePlace place(int row, TemplateColumn column) {
        var at = column == null ? null : columns.get(column);
        return at == null ? new TemplatePlace(sheet, row, null) : place(row, at.intValue());
    }

    TemplatePlace place(int row, int column) {
        return new TemplatePlace(sheet, row, Columns.letter(column));
    }

    /** Whether people write in this column. */
    boolean isEntry(int column) {
        return TemplateColumn.of(Part.ENTRY).stream()
                .anyMatch(c -> Integer.valueOf(column).equals(columns.get(c)));
    }
}
