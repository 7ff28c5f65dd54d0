package org.yeep.monitoring;

/** As whom a range was stated; accounts are not public. */
public enum RangeAuthor {
    BOARD_CHAIR,
    ADMIN
}
