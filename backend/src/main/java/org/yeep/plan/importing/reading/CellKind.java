package org.yeep.plan.importing.reading;

/** How the file holds a value; what people typed as text stays text, whatever it looks like. */
public enum CellKind {
    TEXT,
    NUMBER,
    /** A number shown as a percentage; its text is already times 100. */
    PERCENT,
    /** Its text is an ISO date. */
    DATE,
    BOOLEAN,
    /** A formula's error, such as {@code #REF!}. */
    ERROR
}
