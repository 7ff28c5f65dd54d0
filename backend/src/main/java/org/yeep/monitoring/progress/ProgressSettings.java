package org.yeep.monitoring.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

@ConfigMapping(prefix = "yeep.progress")
public interface ProgressSettings {
    /** Least pace of what is on track: progress by the elapsed share of the plan. */
    @WithDefault("0.9")
    BigDecimal onTrack();

    /** Least pace of what is at risk; anything slower is behind. */
    @WithDefault("0.6")
    BigDecimal atRisk();

    /** Percent of the weight that must have a figure before a mean is shown. */
    @WithDefault("60")
    BigDecimal leastCoverage();

    default Thresholds thresholds() {
        return new Thresholds(onTrack(), atRisk(), leastCoverage());
    }
}
