package org.yeep.opendata;

/** What a search can find. */
public enum SearchKind {
    ORGANISATION,
    PLAN,
    OBJECTIVE,
    ACTION,
    INDICATOR,
    DEFINITION,
    REPORT
}
