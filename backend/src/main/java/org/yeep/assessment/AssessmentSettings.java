package org.yeep.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "yeep.assessment")
interface AssessmentSettings {
    /** Days from the assignment to the last day of scoring, where the chair says no other. */
    @WithDefault("21")
    int scoringDays();

    /** Days from there to the last day of reconciliation, where the chair says no other. */
    @WithDefault("14")
    int reconciliationDays();
}
