package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** One thing to look for in what was reported for an indicator. */
public abstract class Rule {
    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Kebab-case; what it finds is said by {@code rule.<id>} in the message catalogues, itself by {@code check.<id>}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    abstract Stream<Finding> check(Cells cells);

    Finding finding(Cells cells, String cell, String field, Object... args) {
        return new Finding(id, severity, cells.indicator().id(), cell, field, args);
    }
}
