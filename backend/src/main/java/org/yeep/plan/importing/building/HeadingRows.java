package org.yeep.plan.importing.building;

import java.util.Comparator;
import java.util.List;
import org.yeep.plan.importing.detecting.CardLabel;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.detecting.Headings;
import org.yeep.plan.importing.detecting.SheetMapping;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.CellKind;
import org.yeep.plan.importing.reading.Row;
import org.yeep.plan.importing.repairing.Folding;

/** Rows with one text across the table: the heading of what follows. */
class HeadingRows {
    private final Reading reading;
    private final CleanSheet sheet;
    private final SheetMapping mapping;
    private final Position at;

    HeadingRows(Reading reading, CleanSheet sheet, SheetMapping mapping, Position at) {
        this.reading = reading;
        this.sheet = sheet;
        this.mapping = mapping;
        this.at = at;
    }

    /** @return false if the row is none; its text is then still to be read */
    boolean take(Row row) {
        if (row.cells().size() != 1) return false;
        var cell = row.cells().get(0);
        if (cell.kind() != CellKind.TEXT || !isHeading(row, cell)) return false;
        var place = sheet.place(row.number(), cell.column());
        var label =
                CardLabel.of(cell.text()).filter(l -> l.field().isLevel() && (l.code() != null || l.rest() != null));
        if (label.isPresent()) {
            open(
                    label.get().field(),
                    new LevelText(label.get().code(), label.get().rest(), place));
        } else {
            open(mapping.headingRows(), LevelText.of(cell.text(), null, place));
        }
        return true;
    }

    private void open(Field level, LevelText text) {
        switch (level) {
            case GOAL -> at.goal(text);
            case OBJECTIVE -> at.objective(text);
            case ACTION -> at.action(text, false);
            case INDICATOR -> at.indicators(List.of(text));
            default -> at.theme(text);
        }
    }

    private boolean isHeading(Row row, Cell cell) {
        var merge = sheet.merge(row.number(), cell.column());
        int columns = mapping.columns().size();
        if (merge != null && merge.columns() >= Math.max(2, columns / 2)) return true;
        var field = mapping.columns().stream()
                .filter(c -> c.column() == cell.column())
                .map(ColumnMapping::field)
                .findFirst()
                .orElse(Field.OTHER);
        boolean first = cell.column() == firstColumn();
        if (!first) return false;
        if (!field.isLevel() && columns > 1) return true;
        return saysSo(cell.text(), field) || cell.filled() && columns > 2 && field == Field.ACTION;
    }

    private int firstColumn() {
        return mapping.columns().stream()
                .min(Comparator.comparingInt(ColumnMapping::column))
                .map(ColumnMapping::column)
                .orElse(0);
    }

    /** "AMAÇ 1: …" in the objectives' column is a goal; a shared theme's name in any column but the themes' is a heading. */
    private boolean saysSo(String text, Field field) {
        var label = CardLabel.of(text).filter(l -> l.field().isLevel() && (l.code() != null || l.rest() != null));
        if (label.isPresent() && label.get().field() != field) return true;
        if (field == Field.THEME) return false;
        return reading.isTheme().test(Headings.bare(text))
                && !Folding.fold(text).isEmpty();
    }
}
