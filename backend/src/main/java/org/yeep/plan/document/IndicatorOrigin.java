package org.yeep.plan.document;

/** Whether the plan's own document names the indicator, or it was added so that the plan can be monitored. */
public enum IndicatorOrigin {
    PLAN_DOCUMENT,
    MONITORING
}
