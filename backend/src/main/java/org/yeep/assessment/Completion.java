package org.yeep.assessment;

/**
 * How far a commitment has been carried out, in rising order: the five steps of the Open Government
 * Partnership's Independent Reporting Mechanism.
 */
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /** Above LIMITED a finding needs more than the municipality's own word. */
    boolean needsDocument() {
        return compareTo(LIMITED) > 0;
    }
}
