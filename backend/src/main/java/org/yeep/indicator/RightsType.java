package org.yeep.indicator;

/** OHCHR's three kinds of human rights indicators: what is committed to, what is done, what comes of it. */
public enum RightsType {
    STRUCTURAL,
    PROCESS,
    OUTCOME
}
