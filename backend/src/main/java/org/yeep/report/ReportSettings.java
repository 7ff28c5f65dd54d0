package org.yeep.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "yeep.report")
interface ReportSettings {
    /** Members besides the author who must stand behind a report before its municipalities see it. */
    @WithDefault("2")
    int quorum();
}
