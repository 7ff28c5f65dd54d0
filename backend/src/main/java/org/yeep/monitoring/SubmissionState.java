package org.yeep.monitoring;

public enum SubmissionState {
    PLANNED,
    OPEN,
    IN_ENTRY,
    IN_APPROVAL,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    ACCEPTED,
    LOCKED,
    PUBLISHED,
    NOT_SUBMITTED
}
