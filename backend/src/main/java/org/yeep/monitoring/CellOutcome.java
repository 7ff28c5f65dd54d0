package org.yeep.monitoring;

/** What a bulk entry does to a cell. */
public enum CellOutcome {
    CREATED,
    CHANGED,
    /** It says this already, or is empty already. */
    UNCHANGED,
    REMOVED
}
