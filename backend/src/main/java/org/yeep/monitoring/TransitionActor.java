package org.yeep.monitoring;

/** Who moves a submission: accounts of its municipality, of the board, or the platform itself. */
enum TransitionActor {
    SYSTEM,
    OFFICER,
    APPROVER,
    RAPPORTEUR,
    CHAIR,
    /** The chair, or an administrator: both keep the calendar. */
    CALENDAR_KEEPER,
    REPORT
}
