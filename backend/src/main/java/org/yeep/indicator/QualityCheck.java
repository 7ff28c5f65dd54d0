package org.yeep.indicator;

/** What CEİD asks of a good indicator. */
public enum QualityCheck {
    VALID,
    SPECIFIC,
    RELIABLE,
    COMPARABLE,
    /** Its wording does not say which way the number should go. */
    NON_DIRECTIONAL,
    PRECISE,
    FEASIBLE,
    RELEVANT,
    VERIFIABLE
}
