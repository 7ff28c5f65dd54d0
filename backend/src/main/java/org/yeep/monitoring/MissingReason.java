package org.yeep.monitoring;

public enum MissingReason {
    NOT_COLLECTED,
    NOT_DISAGGREGATED,
    REFUSED,
    NOT_YET_AVAILABLE,
    NOT_APPLICABLE
}
