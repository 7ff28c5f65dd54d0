package org.yeep.plan.importing.reading;

/** What kind of file a plan comes in, found by its content. */
public enum SourceKind {
    XLSX,
    XLS,
    ODS,
    CSV,
    DOCX,
    JSON
}
