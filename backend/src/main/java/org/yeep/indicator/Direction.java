package org.yeep.indicator;

/** Which way is better. */
public enum Direction {
    RISING,
    FALLING,
    NEUTRAL
}
