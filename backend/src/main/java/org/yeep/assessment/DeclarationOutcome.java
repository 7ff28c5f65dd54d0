package org.yeep.assessment;

public enum DeclarationOutcome {
    NONE,
    DISCLOSED,
    BLOCKED
}
