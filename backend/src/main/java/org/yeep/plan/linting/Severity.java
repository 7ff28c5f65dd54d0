package org.yeep.plan.linting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a finding is. None of them keeps anybody from anything. */
@Schema(name = "LintSeverity")
public enum Severity {
    /** The plan contradicts itself, or something it cannot be followed without is missing. */
    ERROR,
    /** The plan can be followed, but will say less than it could. */
    WARNING,
    /** Worth a thought. */
    HINT
}
