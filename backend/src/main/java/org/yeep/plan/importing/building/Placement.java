package org.yeep.plan.importing.building;

import org.yeep.plan.importing.detecting.ColumnMapping;
import org.yeep.plan.importing.detecting.Field;
import org.yeep.plan.importing.parsing.NullWords;
import org.yeep.plan.importing.reading.Cell;

/** Gives a value to the node it is about: the indicator, the action, the objective or the theme of the row. */
class Placement {
    private final Reading reading;
    private final Position at;

    Placement(Reading reading, Position at) {
        this.reading = reading;
        this.at = at;
    }

    void put(ColumnMapping column, Cell cell, Place place) {
        var text = cell.text().strip();
        if (NullWords.isNull(text)) return;
        switch (column.field()) {
            case UNIT, BASELINE, BASELINE_YEAR, TARGET, ACTUAL, FREQUENCY, DATA_SOURCE -> measured(column, cell, place);
            case WEIGHT -> weighed(column, text, place);
            case COORDINATORS,
                    TIMELINE,
                    STARTS_ON,
                    ENDS_ON,
                    ACTUAL_COST,
                    TARGET_GROUPS,
                    NEIGHBOURHOODS,
                    STATUS,
                    STRATEGIC_PLAN_CODE -> give(at.action(), column, cell, place);
            case RESPONSIBLE_UNITS, PARTNERS, PLANNED_COST, NOTE, DESCRIPTION ->
                give(at.action() != null ? at.action() : objective(place), column, cell, place);
            case FINDINGS, NEEDS, RISKS -> give(objective(place), column, cell, place);
            case THEME_AIM -> give(at.theme(), column, cell, place);
            default -> keep(column, cell, place);
        }
    }

    private Node objective(Place place) {
        return at.objectiveOfGoal(place);
    }

    private void measured(ColumnMapping column, Cell cell, Place place) {
        if (!at.indicators().isEmpty()) {
            reading.fields().share(at.indicators(), column, cell.text().strip(), place);
            return;
        }
        var node = factHolder();
        if (node == null) {
            reading.leftOver("left-over", place, cell);
            return;
        }
        node.fact(column.header(), cell.text().strip());
        reading.problems().warning("value-without-indicator", place, cell.text(), node, null, column.header());
    }

    private void weighed(ColumnMapping column, String text, Place place) {
        if (!at.indicators().isEmpty()) reading.fields().share(at.indicators(), column, text, place);
        else if (factHolder() != null) reading.fields().read(factHolder(), column, text, place);
        else reading.leftOver("left-over", place, Cell.text(place.column(), text));
    }

    private void give(Node node, ColumnMapping column, Cell cell, Place place) {
        if (node == null) keep(column, cell, place);
        else reading.fields().read(node, column, cell.text().strip(), place);
    }

    private void keep(ColumnMapping column, Cell cell, Place place) {
        if (!at.indicators().isEmpty() && column.field() == Field.OTHER)
            at.indicators().get(0).fact(column.header(), cell.text().strip());
        else if (factHolder() != null)
            factHolder().fact(column.header(), cell.text().strip());
        else reading.leftOver("left-over", place, cell);
    }

    /** Themes hold no facts of their own. */
    private Node factHolder() {
        return at.action() != null ? at.action() : at.objective();
    }
}
