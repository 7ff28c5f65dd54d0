package org.yeep.indicator;

/** UNKNOWN is what nobody has been able to say yet; it does not count as an answer. */
public enum QualityAnswer {
    YES,
    NO,
    UNKNOWN
}
