package org.yeep.assessment;

public enum Timeliness {
    ON_TIME,
    DELAYED,
    OVERDUE,
    NOT_DUE
}
