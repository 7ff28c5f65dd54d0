package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.List;
import org.yeep.plan.importing.detecting.CardLabel;
import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Detector;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.parsing.NullWords;
import org.yeep.plan.importing.parsing.UnitText;
import org.yeep.plan.importing.reading.Cell;
import org.yeep.plan.importing.reading.Row;

/** Reads objective cards: names at the left, what they say beside them, and under them perhaps a table of indicators. */
class CardReader {
    private final Reading reading;
    private final CleanSheet sheet;
    private final Position at;
    private final Placement placement;
    private String period;
    private CardLabel last;

    CardReader(Reading reading, CleanSheet sheet, Position at) {
        this.reading = reading;
        this.sheet = sheet;
        this.at = at;
        this.placement = new Placement(reading, at);
    }

    void read() {
        for (int i = 0; i < sheet.rows.size(); i++) {
            var table = Detector.indicatorTable(sheet.rows.get(i), sheet.index);
            if (table != null) i = table(table, i);
            else row(sheet.rows.get(i));
        }
    }

    private int table(org.yeep.plan.importing.detecting.SheetMapping mapping, int header) {
        var rows = new ArrayList<Row>();
        int i = header + 1;
        while (i < sheet.rows.size() && label(sheet.rows.get(i).cells().get(0)) == null) rows.add(sheet.rows.get(i++));
        at.noAction();
        new TableReader(reading, sheet, mapping, at).read(rows);
        return i - 1;
    }

    private static CardLabel label(Cell cell) {
        return CardLabel.of(cell.text()).orElse(null);
    }

    /** A line is a name and its value, or several such pairs beside each other. */
    private void row(Row row) {
        CardLabel open = null;
        boolean said = false;
        for (var cell : row.cells()) {
            var label = label(cell);
            if (label != null
                    && (open == null || !open.field().isLevel() || label.field().isNumber())) {
                if (open != null && !said && isYear(open, label)) period = open.code();
                else if (open != null && !said) begin(open, null, row, cell);
                open = label;
                said = label.rest() != null;
                if (said) say(open, Cell.text(cell.column(), label.rest()), row);
            } else if (cell.text().strip().matches("(19|20)\\d\\d")
                    && (open == null || open.field().isNumber() && said)) {
                period = cell.text().strip();
            } else if (open != null) {
                say(open, cell, row);
                said = true;
            } else if (last != null && !last.field().isLevel()) {
                say(last, cell, row);
            } else {
                reading.leftOver("left-over", sheet.place(row.number(), 0), cell);
            }
        }
        if (open != null && !said && open.field().isLevel())
            begin(open, null, row, row.cells().get(0));
        if (open != null) last = open;
    }

    /** "2025 | HEDEFLENEN | 4": the year is no target of its own but that of the names beside it. */
    private static boolean isYear(CardLabel open, CardLabel next) {
        return open.field() == Field.TARGET
                && open.code() != null
                && next.field().isNumber();
    }

    private void say(CardLabel label, Cell cell, Row row) {
        if (label.field().isLevel()) {
            begin(label, cell.text(), row, cell);
            return;
        }
        boolean yearly = label.field() == Field.TARGET || label.field() == Field.ACTUAL;
        var of = label.code() != null ? label.code() : yearly ? period : null;
        var name = CardNames.of(label.field()) + (label.field() == Field.ACTUAL && of != null ? " " + of : "");
        var column = new ColumnMapping(cell.column(), name, label.field(), of, 1);
        placement.put(column, cell, sheet.place(row.number(), cell.column()));
    }

    private void begin(CardLabel label, String text, Row row, Cell cell) {
        var place = sheet.place(row.number(), cell.column());
        if (text != null && label.field() == Field.INDICATOR && bracketed(text, place)) return;
        var level = text == null || NullWords.isNull(text)
                ? new LevelText(label.code(), null, place)
                : LevelText.of(text, label.code(), place);
        switch (label.field()) {
            case THEME -> at.theme(level);
            case GOAL -> at.goal(level);
            case OBJECTIVE -> {
                at.objective(level);
                at.noIndicators();
            }
            case ACTION -> at.action(level, false);
            default -> indicator(level);
        }
    }

    /** The unit in a cell of its own: "( kişi )". */
    private boolean bracketed(String text, Place place) {
        var bare = text.strip();
        if (!bare.matches("\\(\\s*[^()]+\\s*\\)") || at.indicators().isEmpty()) return false;
        unit(bare.substring(1, bare.length() - 1).strip(), place);
        return true;
    }

    private void indicator(LevelText text) {
        period = null;
        if (text.title() == null) {
            reading.problems().warning("title-missing", text.place(), text.code(), null, null);
            return;
        }
        var unit = UnitText.behind(text.title());
        var bare = unit.isEmpty()
                ? text.title()
                : text.title().substring(0, text.title().lastIndexOf('(')).strip();
        at.indicators(List.of(new LevelText(text.code(), bare, text.place())));
        unit.ifPresent(u -> unit(u, text.place()));
    }

    private void unit(String unit, Place place) {
        var column = new ColumnMapping(place.column(), CardNames.of(Field.UNIT), Field.UNIT, null, 1);
        placement.put(column, Cell.text(place.column(), unit), place);
    }
}
