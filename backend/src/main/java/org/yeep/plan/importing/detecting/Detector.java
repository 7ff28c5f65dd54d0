package org.yeep.plan.importing.detecting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yeep.plan.importing.reading.Grid;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;

/** Finds how each sheet is to be read. The same file and the same memory give the same answer. */
public class Detector {
    private static final int ROWS_LOOKED_AT = 60;
    private static final Set<Field> CARD_ONLY = EnumSet.of(
            Field.RESPONSIBLE_UNITS, Field.PARTNERS, Field.RISKS, Field.PLANNED_COST, Field.FINDINGS, Field.NEEDS);
    private final Predicate<String> isTheme;
    private final Function<String, SheetMapping> remembered;

    /**
     * @param isTheme whether a heading is one of the shared themes
     * @param remembered what was chosen for a {@link Signature} before; null for nothing
     */
    public Detector(Predicate<String> isTheme, Function<String, SheetMapping> remembered) {
        this.isTheme = isTheme;
        this.remembered = remembered;
    }

    public Mapping detect(Grid grid) {
        var found = new ArrayList<SheetMapping>();
        for (int i = 0; i < grid.sheets().size(); i++)
            found.add(known(grid.sheets().get(i), sheet(grid, i, found)));
        return new Mapping(withSheetNames(grid, found));
    }

    /** The columns of a table of indicators inside a card, if {@code row} is its headers; otherwise null. */
    public static SheetMapping indicatorTable(Row row, int sheet) {
        if (row.cells().size() < 3
                || HeaderWords.match(row.cells().get(0).text())
                        .filter(h -> h.field() == Field.INDICATOR)
                        .isEmpty()) return null;
        var columns = new ArrayList<ColumnMapping>();
        for (var cell : row.cells()) {
            var header = HeaderWords.match(cell.text()).orElse(new Header(Field.OTHER, null, 0.5, false));
            var field = inCard(header, columns);
            columns.add(new ColumnMapping(cell.column(), cell.text(), field, header.period(), header.confidence()));
        }
        boolean named = columns.stream().filter(c -> c.field() != Field.OTHER).count() >= 3;
        return named
                ? new SheetMapping(
                        sheet, Layout.TABLE, row.number(), 1, Field.THEME, false, List.copyOf(columns), 1, false)
                : null;
    }

    /** The statutory card says twice how often: when it is looked at, and when it is reported. */
    private static Field inCard(Header header, List<ColumnMapping> before) {
        if (header.field() == Field.OBJECTIVE) return Field.TARGET;
        if (header.field() == Field.FREQUENCY && before.stream().anyMatch(c -> c.field() == Field.FREQUENCY))
            return Field.OTHER;
        return header.open() ? Field.UNIT : header.field();
    }

    private SheetMapping known(Sheet sheet, SheetMapping found) {
        if (found.layout() == Layout.LEFT_OUT) return found;
        var before = remembered.apply(Signature.of(found));
        if (before == null) return found;
        return new SheetMapping(
                found.sheet(),
                before.layout(),
                found.headerRow(),
                found.headerRows(),
                before.headingRows(),
                before.sheetNameIsTheme(),
                before.columns(),
                1,
                true);
    }

    private SheetMapping sheet(Grid grid, int index, List<SheetMapping> before) {
        var sheet = grid.sheets().get(index);
        if (sheet.rows().isEmpty()) return SheetMapping.leftOut(index);
        if (isCard(sheet)) return new SheetMapping(index, Layout.CARD, 0, 0, Field.THEME, false, List.of(), 0.8, false);
        var header = HeaderRow.find(sheet, ROWS_LOOKED_AT);
        if (header != null) return new ColumnReading(sheet, header).mapping(index);
        var matrix = Matrix.find(sheet, index, isTheme);
        return matrix != null ? matrix : continued(grid, index, before);
    }

    /** The second part of a table that a page break cut has the columns of the first and no headers. */
    private static SheetMapping continued(Grid grid, int index, List<SheetMapping> before) {
        if (before.isEmpty()) return SheetMapping.leftOut(index);
        var last = before.get(before.size() - 1);
        int width = grid.sheets().get(index).width();
        if (last.layout() != Layout.TABLE
                || width < 2
                || width != grid.sheets().get(last.sheet()).width()) return SheetMapping.leftOut(index);
        return new SheetMapping(index, Layout.TABLE, 0, 0, last.headingRows(), false, last.columns(), 0.4, false);
    }

    private static boolean isCard(Sheet sheet) {
        var labels = EnumSet.noneOf(Field.class);
        for (var row :
                sheet.rows().subList(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()))) {
            if (row.cells().size() <= 6) CardLabel.of(first(row)).ifPresent(l -> labels.add(l.field()));
        }
        boolean whole = labels.contains(Field.OBJECTIVE) || labels.contains(Field.INDICATOR);
        return whole && labels.size() >= 3 && labels.stream().anyMatch(CARD_ONLY::contains);
    }

    private static String first(Row row) {
        return row.cells().get(0).text();
    }

    /** Sheets are themes where no column and no row says so and their names do, or where there are several of them. */
    private List<SheetMapping> withSheetNames(Grid grid, List<SheetMapping> found) {
        return found.stream()
                .map(m -> m.remembered() ? m : named(grid.sheets().get(m.sheet()), m))
                .toList();
    }

    private SheetMapping named(Sheet sheet, SheetMapping m) {
        if (m.layout() != Layout.TABLE && m.layout() != Layout.CARD || m.has(Field.THEME)) return m;
        var name = sheet.caption() != null ? sheet.caption() : sheet.name();
        boolean theme = isTheme.test(Headings.bare(name)) || sheet.caption() != null && Headings.saysTheme(name);
        return new SheetMapping(
                m.sheet(),
                m.layout(),
                m.headerRow(),
                m.headerRows(),
                m.headingRows(),
                theme,
                m.columns(),
                m.confidence(),
                false);
    }
}
