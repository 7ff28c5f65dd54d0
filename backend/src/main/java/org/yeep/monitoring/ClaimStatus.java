package org.yeep.monitoring;

/** How far an action is, as the municipality itself states it. */
public enum ClaimStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    POSTPONED,
    CANCELLED
}
