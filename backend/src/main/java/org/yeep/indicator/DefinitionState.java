package org.yeep.indicator;

/** How far an indicator of the library is; see {@link DefinitionTransition}. */
public enum DefinitionState {
    PROPOSED,
    IN_REVIEW,
    PUBLISHED,
    RETIRED
}
