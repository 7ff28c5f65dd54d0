package org.yeep.plan.comparing;

public enum NodeChange {
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
}
