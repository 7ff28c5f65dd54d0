package org.yeep.indicator;

/** How far an indicator of the library is; see {@link DefinitionTransition}. */
public enum DefinitionState {
    PROPOSED,
    IN_REVIEW,
    PUBLISHED,
    RETIRED,
    /** Taken back by its proposer before it was published. */
    WITHDRAWN,
    /** Not taken into the library, with the reason. */
    REJECTED;

    /** Whether it is still on its way into the library. */
    boolean open() {
        return this == PROPOSED || this == IN_REVIEW;
    }
}
