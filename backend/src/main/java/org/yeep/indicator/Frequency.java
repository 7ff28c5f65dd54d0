package org.yeep.indicator;

public enum Frequency {
    MONTHLY,
    FOUR_MONTHLY,
    HALF_YEARLY,
    YEARLY
}
