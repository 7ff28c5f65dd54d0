package org.yeep.plan;

public enum PlanItemKind {
    OBJECTIVE,
    ACTION
}
