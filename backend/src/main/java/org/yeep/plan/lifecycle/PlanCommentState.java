package org.yeep.plan.lifecycle;

/** What is said without signing in waits until the municipality has looked at it. */
public enum PlanCommentState {
    WAITING,
    SHOWN,
    REFUSED
}
