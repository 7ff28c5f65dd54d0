package org.yeep.plan.importing.building;

import java.util.Arrays;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.plan.importing.parsing.NullWords;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.Row;

/** Reads tables whose columns are themes and whose cells are actions. */
class MatrixReader {
    private final Reading reading;
    private final CleanSheet sheet;
    private final SheetMapping mapping;

    MatrixReader(Reading reading, CleanSheet sheet, SheetMapping mapping) {
        this.reading = reading;
        this.sheet = sheet;
        this.mapping = mapping;
    }

    void read() {
        themes();
        for (var row : sheet.rows) if (row.number() >= mapping.firstRow()) row(row);
    }

    /** In the order of the columns, whichever of them a row fills first; a column without an action is no theme. */
    private void themes() {
        for (var column : mapping.columns()) {
            if (column.field() != Field.ACTIONS_OF_THEME) continue;
            for (var row : sheet.rows) {
                var cell = row.cell(column.column()).filter(c -> says(column, c.text()));
                if (row.number() < mapping.firstRow() || cell.isEmpty()) continue;
                theme(column, sheet.place(row.number(), column.column()));
                break;
            }
        }
    }

    private Node theme(ColumnMapping column, Place place) {
        var heading = LevelText.of(column.header(), null, place);
        return reading.tree().theme(heading.code(), heading.title(), place);
    }

    private void row(Row row) {
        for (var column : mapping.columns()) {
            row.cell(column.column()).filter(c -> says(column, c.text())).ifPresent(c -> cell(row, column, c));
        }
    }

    /** "Yok" is no action, but an answer in a column that asks. */
    private static boolean says(ColumnMapping column, String text) {
        boolean word = text.chars().anyMatch(Character::isLetter);
        return !NullWords.isNull(text) || word && column.field() != Field.ACTIONS_OF_THEME;
    }

    private void cell(Row row, ColumnMapping column, Cell cell) {
        var place = sheet.place(row.number(), cell.column());
        if (column.field() != Field.ACTIONS_OF_THEME) {
            reading.leftOver("left-over", place, cell);
            return;
        }
        var objective = reading.tree().objective(theme(column, place), null, null, null, place);
        var titles = Arrays.stream(cell.text().split("\\s*;\\s*|\\n\\s*[•●▪-]\\s*"))
                .map(FieldReader::oneLine)
                .filter(t -> !t.isEmpty())
                .toList();
        for (var title : titles) {
            var text = LevelText.of(title, null, place);
            objective.child(Field.ACTION, text.code(), text.title() == null ? title : text.title(), place);
        }
        if (titles.size() > 1)
            reading.problems().note("several-in-one-cell", place, cell.text(), objective, null, titles.size());
    }
}
