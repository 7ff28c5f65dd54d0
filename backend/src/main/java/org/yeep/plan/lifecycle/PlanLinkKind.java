package org.yeep.plan.lifecycle;

public enum PlanLinkKind {
    FEEDS,
    PART_OF,
    MONITORS,
    RELATED
}
