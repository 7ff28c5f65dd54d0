package org.yeep.indicator;

public enum Measure {
    COUNT,
    PERCENT,
    RATIO,
    AMOUNT,
    YES_NO,
    ORDINAL,
    QUALITATIVE
}
