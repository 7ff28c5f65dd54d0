package org.yeep.monitoring.suppression;

/** Why the public does not see a number that exists. */
public enum Reason {
    /** It is, or shows, a count of people from 1 to k − 1. */
    SMALL_NUMBER,
    /** It is broken down by neighbourhood where the subject is sensitive. */
    PLACE_LEVEL,
    /** It would let a small one be worked out. */
    PROTECTS_OTHER,
    /** Comparing it with what is already public would. */
    EARLIER_RELEASE
}
