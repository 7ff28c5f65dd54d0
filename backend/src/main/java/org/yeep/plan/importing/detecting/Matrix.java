package org.yeep.plan.importing.detecting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.repairing.Folding;

/** Finds tables whose columns are themes, as theses and overviews draw them. */
final class Matrix {
    private static final int ROWS_LOOKED_AT = 30;

    private Matrix() {}

    /** Null if no row names at least two themes beside each other. */
    static SheetMapping find(Sheet sheet, int index, Predicate<String> isTheme) {
        for (var row :
                sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()))) {
            long themes = row.cells().stream()
                    .filter(c -> isTheme.test(Headings.bare(c.text())))
                    .count();
            if (themes >= 2 && themes * 3 >= row.cells().size()) return mapping(row, index, isTheme);
        }
        return null;
    }

    private static SheetMapping mapping(Row header, int index, Predicate<String> isTheme) {
        var columns = new ArrayList<ColumnMapping>();
        for (var cell : header.cells()) {
            boolean theme = isTheme.test(Headings.bare(cell.text()));
            boolean likely =
                    cell.column() > 0 && !Folding.fold(cell.text()).matches(".*(vurgu|kesim|not|aciklama|kaynak).*");
            var field = theme || likely ? Field.ACTIONS_OF_THEME : Field.OTHER;
            columns.add(new ColumnMapping(cell.column(), cell.text(), field, null, theme ? 1 : 0.5));
        }
        return new SheetMapping(
                index, Layout.MATRIX, header.number(), 1, Field.THEME, false, List.copyOf(columns), 0.7, false);
    }
}
