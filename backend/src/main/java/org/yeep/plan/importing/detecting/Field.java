package org.yeep.plan.importing.detecting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of a plan's table can say. */
@Schema(name = "ImportField")
public enum Field {
    THEME,
    THEME_CODE,
    THEME_AIM,
    GOAL,
    GOAL_CODE,
    OBJECTIVE,
    OBJECTIVE_CODE,
    ACTION,
    ACTION_CODE,
    INDICATOR,
    INDICATOR_CODE,
    DESCRIPTION,
    COORDINATORS,
    RESPONSIBLE_UNITS,
    PARTNERS,
    TIMELINE,
    STARTS_ON,
    ENDS_ON,
    PLANNED_COST,
    ACTUAL_COST,
    UNIT,
    BASELINE,
    BASELINE_YEAR,
    TARGET,
    ACTUAL,
    WEIGHT,
    FREQUENCY,
    DATA_SOURCE,
    TARGET_GROUPS,
    NEIGHBOURHOODS,
    STRATEGIC_PLAN_CODE,
    STATUS,
    FINDINGS,
    NEEDS,
    RISKS,
    NOTE,
    /** The column's header is a theme and its cells are that theme's actions. */
    ACTIONS_OF_THEME,
    /** Kept under its own name with what the row says. */
    OTHER,
    /** Counts the rows and says nothing. */
    ROW_NUMBER;

    public boolean isLevel() {
        return this == THEME || this == GOAL || this == OBJECTIVE || this == ACTION || this == INDICATOR;
    }

    /** The level whose code this is; null for other fields. */
    public Field codeOf() {
        return switch (this) {
            case THEME_CODE -> THEME;
            case GOAL_CODE -> GOAL;
            case OBJECTIVE_CODE -> OBJECTIVE;
            case ACTION_CODE -> ACTION;
            case INDICATOR_CODE -> INDICATOR;
            default -> null;
        };
    }

    /** The field of this level's code; null for what is no level. */
    public Field code() {
        return switch (this) {
            case THEME -> THEME_CODE;
            case GOAL -> GOAL_CODE;
            case OBJECTIVE -> OBJECTIVE_CODE;
            case ACTION -> ACTION_CODE;
            case INDICATOR -> INDICATOR_CODE;
            default -> null;
        };
    }

    public boolean isNumber() {
        return switch (this) {
            case PLANNED_COST, ACTUAL_COST, BASELINE, TARGET, ACTUAL, WEIGHT -> true;
            default -> false;
        };
    }
}
