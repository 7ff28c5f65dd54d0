package org.yeep.indicator;

/** How values of successive periods relate: each on its own, added up since the start, or a state on a day. */
public enum Accumulation {
    PER_PERIOD,
    CUMULATIVE,
    POINT_IN_TIME
}
