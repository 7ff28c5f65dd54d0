package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.plan.importing.parsing.ManyValues;
import org.yeep.plan.importing.parsing.NullWords;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.repairing.Folding;

/** Reads rows under headers: parents stand once, merged or not, for all the rows below them. */
class TableReader {
    private final Reading reading;
    private final CleanSheet sheet;
    private final Position at;
    private final Placement placement;
    private final HeadingRows headings;
    private final Map<Field, ColumnMapping> levels = new EnumMap<>(Field.class);
    private final List<ColumnMapping> others = new ArrayList<>();
    private final Map<Integer, String> headers = new java.util.HashMap<>();

    TableReader(Reading reading, CleanSheet sheet, SheetMapping mapping, Position at) {
        this.reading = reading;
        this.sheet = sheet;
        this.at = at;
        this.placement = new Placement(reading, at);
        this.headings = new HeadingRows(reading, sheet, mapping, at);
        for (var column : mapping.columns()) {
            headers.put(column.column(), Folding.fold(column.header()));
            if (column.field().isLevel() || column.field().codeOf() != null) levels.put(column.field(), column);
            else others.add(column);
        }
        // A unit named for itself goes before one that stands beside a value.
        others.sort(Comparator.comparing(c -> c.field() == Field.UNIT ? 0 : 1));
    }

    void read(List<Row> rows) {
        for (var row : rows) row(row);
    }

    private void row(Row row) {
        if (isHeaderAgain(row)) {
            reading.problems().note("header-repeated", sheet.place(row.number(), -1), null, null, null);
        } else if (isTotal(row)) {
            row.cells().forEach(c -> reading.leftOver("total-left", sheet.place(row.number(), c.column()), c));
        } else if (!headings.take(row)) {
            levels(row);
            values(row);
        }
    }

    private boolean isHeaderAgain(Row row) {
        long same = row.cells().stream()
                .filter(c -> {
                    var header = headers.getOrDefault(c.column(), "");
                    var text = Folding.fold(c.text());
                    return !text.isEmpty() && (header.equals(text) || header.endsWith(" " + text));
                })
                .count();
        return same >= 2 && same * 5 >= row.cells().size() * 3L;
    }

    private static boolean isTotal(Row row) {
        return Folding.fold(row.cells().get(0).text()).matches("toplam|genel toplam|ara toplam");
    }

    private void levels(Row row) {
        var theme = level(row, Field.THEME);
        if (theme != null && theme.title() != null) at.theme(theme);
        var goal = level(row, Field.GOAL);
        if (goal != null) at.goal(goal);
        var objective = level(row, Field.OBJECTIVE);
        if (objective != null) at.objective(objective);
        actions(row, objective != null);
        indicators(row);
    }

    private void actions(Row row, boolean objectiveNamed) {
        var text = level(row, Field.ACTION);
        if (text == null) {
            if (objectiveNamed && levels.containsKey(Field.ACTION) && !covered(row, Field.ACTION)) at.noAction();
            return;
        }
        if (text.title() == null) {
            reading.problems().warning("title-missing", text.place(), text.code(), null, null);
            text = new LevelText(null, text.code(), text.place());
        }
        var titles = ManyValues.marked(raw(row, Field.ACTION));
        boolean again = !levels.containsKey(Field.INDICATOR)
                ? false
                : !raw(row, Field.INDICATOR).isEmpty();
        if (titles.size() < 2) at.action(text, again);
        else for (var title : titles) at.action(LevelText.of(title, null, text.place()), false);
    }

    private boolean covered(Row row, Field field) {
        var merge = sheet.merge(row.number(), levels.get(field).column());
        return merge != null && merge.firstRow() < row.number();
    }

    private void indicators(Row row) {
        at.noIndicators();
        var column = levels.get(Field.INDICATOR);
        var raw = raw(row, Field.INDICATOR);
        if (column == null || raw.isEmpty()) return;
        var place = sheet.place(row.number(), column.column());
        var titles = ManyValues.titles(raw);
        var codes = raw(row, Field.INDICATOR_CODE).split("\\s*[\\n;]\\s*");
        var texts = new ArrayList<LevelText>();
        for (int i = 0; i < titles.size(); i++) {
            var code = titles.size() == codes.length && !codes[i].isEmpty() ? codes[i] : null;
            var text = LevelText.of(titles.get(i), code, place);
            texts.add(text.title() == null ? new LevelText(null, titles.get(i), place) : text);
        }
        if (texts.isEmpty()) return;
        at.indicators(texts);
        if (texts.size() > 1)
            reading.problems()
                    .note("several-in-one-cell", place, raw, at.indicators().get(0), null, texts.size());
    }

    /** Null where the row says nothing of this level, so that what was said above still holds. */
    private LevelText level(Row row, Field field) {
        var column = levels.get(field);
        var codeColumn = levels.get(field.code());
        var text = raw(row, field);
        var code = raw(row, field.code());
        if (text.isEmpty() && code.isEmpty()) return null;
        int where = !text.isEmpty() || codeColumn == null ? column.column() : codeColumn.column();
        return LevelText.of(text, code.isEmpty() ? null : FieldReader.oneLine(code), sheet.place(row.number(), where));
    }

    private String raw(Row row, Field field) {
        var column = levels.get(field);
        var text = column == null ? "" : row.text(column.column()).strip();
        return NullWords.isNull(text) ? "" : text;
    }

    private void values(Row row) {
        var read = new java.util.HashSet<Integer>();
        for (var column : levels.values()) read.add(column.column());
        for (var column : others) {
            read.add(column.column());
            row.cell(column.column()).ifPresent(c -> value(row, column, c));
        }
        for (var cell : row.cells()) {
            if (!read.contains(cell.column())) unmapped(row, cell);
        }
    }

    private void value(Row row, ColumnMapping column, Cell cell) {
        if (column.field() == Field.ROW_NUMBER) return;
        placement.put(column, cell, sheet.place(row.number(), cell.column()));
    }

    private void unmapped(Row row, Cell cell) {
        reading.leftOver("left-over", sheet.place(row.number(), cell.column()), cell);
    }
}
