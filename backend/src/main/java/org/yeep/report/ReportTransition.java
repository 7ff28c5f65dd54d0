package org.yeep.report;

public enum ReportTransition {
    SEND_TO_BOARD,
    OPEN_FOR_REPLY,
    APPROVE,
    PUBLISH,
    CORRECT,
    WITHDRAW
}
