package org.yeep.organisation;

/** What staff are trained in before a plan is written and monitored. */
public enum TrainingTopic {
    GENDER_EQUALITY,
    INDICATOR_BASED_MONITORING,
    PLAN_DRAFTING,
    RIGHTS_BASED_MONITORING
}
