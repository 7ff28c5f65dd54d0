package org.yeep.plan.importing;

import java.util.EnumMap;
import java.util.Map;

/**
 * One row of a messy workbook; rows of one objective, and of one action, share merged cells.
 *
 * @param action null for a row that speaks of the objective itself
 */
record MessyRow(Object objective, Object action, Map<MessyColumn, Object> cells) {
    MessyRow(Object objective, Object action) {
        this(objective, action, new EnumMap<>(MessyColumn.class));
    }

    MessyRow with(MessyColumn column, Object value) {
        if (value != null) cells.put(column, value);
        return this;
    }

    boolean shares(MessyColumn column, MessyRow other) {
        if (column.isOfObjective()) return objective == other.objective;
        return column.isOfAction() && objective == other.objective && action == other.action;
    }
}
