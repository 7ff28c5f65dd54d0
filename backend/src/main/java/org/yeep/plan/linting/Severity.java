package org.yeep.plan.linting;

/** How grave a finding is. None of them keeps anybody from anything. */
public enum Severity {
    /** The plan contradicts itself, or something it cannot be followed without is missing. */
    ERROR,
    /** The plan can be followed, but will say less than it could. */
    WARNING,
    /** Worth a thought. */
    HINT
}
