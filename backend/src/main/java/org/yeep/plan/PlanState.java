package org.yeep.plan;

public enum PlanState {
    DRAFT,
    IN_CONSULTATION,
    AWAITING_COUNCIL,
    IN_FORCE,
    UNDER_REVISION,
    CLOSED,
    SUCCEEDED,
    WITHDRAWN
}
