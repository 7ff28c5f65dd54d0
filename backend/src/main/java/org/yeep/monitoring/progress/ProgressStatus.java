package org.yeep.monitoring.progress;

/** How an indicator stands against its plan's target. A word for the moment, no judgement of whoever reports it. */
public enum ProgressStatus {
    COMPLETED,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    NO_DATA
}
