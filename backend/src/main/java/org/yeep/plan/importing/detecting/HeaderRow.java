package org.yeep.plan.importing.detecting;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yeep.plan.importing.reading.Merge;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.reading.Sheet;
import org.yeep.plan.importing.repairing.Folding;

/**
 * The rows that name the columns.
 *
 * @param names by column, the parts of a header in two rows joined
 */
record HeaderRow(int row, int rows, Map<Integer, String> names) {

    /** The row with the most names of columns among the first ones; null if none has enough. */
    static HeaderRow find(Sheet sheet, int rowsLookedAt) {
        Row best = null;
        int most = 0;
        for (var row :
                sheet.rows().subList(0, Math.min(rowsLookedAt, sheet.rows().size()))) {
            int score = score(row, sheet.width());
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best == null ? null : of(sheet, best);
    }

    /** The number of different fields named; 0 unless most of the row names some and one of them is a level. */
    private static int score(Row row, int width) {
        var fields = EnumSet.noneOf(Field.class);
        int named = 0;
        for (var cell : row.cells()) {
            var header = HeaderWords.match(cell.text()).orElse(null);
            if (header == null) continue;
            named++;
            fields.add(header.field());
        }
        boolean level = fields.stream().anyMatch(Field::isLevel);
        boolean enough = fields.size() >= 2 || width == 1 && named == 1;
        return level && enough && named * 2 >= row.cells().size() ? fields.size() * 2 + named : 0;
    }

    private static HeaderRow of(Sheet sheet, Row row) {
        var names = new TreeMap<Integer, String>();
        row.cells().forEach(c -> names.put(c.column(), c.text()));
        var below = sheet.rows().stream()
                .filter(r -> r.number() == row.number() + 1)
                .findFirst()
                .orElse(null);
        if (below == null || !isSecond(sheet, row, below)) return new HeaderRow(row.number(), 1, names);
        for (var cell : below.cells()) {
            var over = over(sheet, row, cell.column());
            boolean same = Folding.fold(over).equals(Folding.fold(cell.text()));
            names.put(cell.column(), over.isEmpty() || same ? cell.text() : over + " " + cell.text());
        }
        return new HeaderRow(row.number(), 2, names);
    }

    /** Its cells stand under merged or empty cells of the first row and name something. */
    private static boolean isSecond(Sheet sheet, Row first, Row below) {
        boolean under = below.cells().stream()
                .allMatch(c -> first.text(c.column()).isEmpty() || wide(sheet.merges(), first.number(), c.column()));
        boolean merged = sheet.merges().stream().anyMatch(m -> m.firstRow() == first.number() && m.columns() > 1);
        boolean names =
                below.cells().stream().anyMatch(c -> HeaderWords.match(c.text()).isPresent());
        return under && merged && names;
    }

    private static boolean wide(List<Merge> merges, int row, int column) {
        return merges.stream().anyMatch(m -> m.covers(row, column) && m.columns() > 1 && m.lastRow() == row);
    }

    private static String over(Sheet sheet, Row first, int column) {
        return sheet.merges().stream()
                .filter(m -> m.covers(first.number(), column))
                .findFirst()
                .map(m -> first.text(m.firstColumn()))
                .orElse(first.text(column));
    }
}
