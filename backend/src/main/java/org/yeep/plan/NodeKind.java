package org.yeep.plan;

/** The levels of a plan's tree. */
public enum NodeKind {
    PLAN,
    THEME,
    OBJECTIVE,
    ACTION,
    MILESTONE,
    INDICATOR
}
