package org.yeep.plan;

/** What an edit did to a part of a plan. */
public enum EditOperation {
    ADD,
    CHANGE,
    MOVE,
    REMOVE,
    RESTORE
}
