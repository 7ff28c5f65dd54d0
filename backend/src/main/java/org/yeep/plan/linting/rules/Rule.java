package org.yeep.plan.linting.rules;

import org.yeep.plan.linting.LintRule;
import org.yeep.plan.linting.Severity;

/** What every rule says of itself. */
abstract class Rule implements LintRule {
    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
