package org.yeep.monitoring.validation;

/** An error blocks sending; a warning wants a note. */
public enum Severity {
    ERROR,
    WARNING
}
