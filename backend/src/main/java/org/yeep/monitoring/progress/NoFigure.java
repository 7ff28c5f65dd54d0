package org.yeep.monitoring.progress;

/** Why there is no figure. */
public enum NoFigure {
    /** Nobody has answered for the period. */
    NOT_REPORTED,
    /** Answered with a reason instead of a value. */
    MISSING,
    /** There is a value that the public does not see; nothing is computed from it. */
    SUPPRESSED,
    NO_BASELINE,
    NO_TARGET,
    /** A sentence: there is nothing to compute with. */
    NOT_MEASURABLE,
    /** Counted in another way since the baseline was taken. */
    SERIES_BREAK,
    /** Values of periods add up, and not all of them are there since counting began. */
    PERIODS_MISSING,
    /** A percentage over several periods, and one of them gives no numerator and denominator. */
    PARTS_MISSING,
    /** The plan says no years, so nobody knows how much of its time is over. */
    NO_PLAN_YEARS,
    /** None of the plan's time is over yet. */
    NOT_BEGUN
}
