package org.yeep.monitoring.progress;

/** How progress is found. */
public enum Formula {
    /** (value − baseline) / (target − baseline). */
    SHARE_OF_THE_WAY,
    /** The target is to be met or kept, there is no halfway: yes/no, ranks, and a target that is the baseline. */
    MET_OR_NOT
}
