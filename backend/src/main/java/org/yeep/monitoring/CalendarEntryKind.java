package org.yeep.monitoring;

/** What happens on a day of the calendar: a period can be reported on from then, or in time until then. */
public enum CalendarEntryKind {
    OPENING,
    DEADLINE
}
