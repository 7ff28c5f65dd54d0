package org.yeep.opendata;

/** What can happen to a published report. */
public enum ChangeKind {
    PUBLISHED,
    CORRECTED,
    WITHDRAWN
}
