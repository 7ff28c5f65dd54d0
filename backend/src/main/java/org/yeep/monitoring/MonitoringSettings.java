package org.yeep.monitoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "yeep.monitoring")
interface MonitoringSettings {
    /** Days without signing in or entering anything after which whoever owes something is shown as quiet. */
    @WithDefault("7")
    int quietAfterDays();
}
