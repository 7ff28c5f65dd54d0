package org.yeep.monitoring;

/** After SDMX's observation status; suppression is not among them because it is a matter of publishing. */
public enum ObservationStatus {
    NORMAL,
    ESTIMATED,
    PROVISIONAL,
    BREAK,
    MISSING
}
