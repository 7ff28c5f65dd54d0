package org.yeep.plan.document;

/** What kind of record a plan is; not everything the public sources offer is an equality action plan. */
public enum PlanKind {
    EQUALITY_ACTION_PLAN,
    MONITORING_PLAN,
    STRATEGIC_PLAN,
    VIOLENCE_PREVENTION_PLAN,
    EQUALITY_PROJECT,
    UNIT_MANDATE
}
