package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where one status ends and the next begins.
 *
 * @param onTrack least pace of ON_TRACK
 * @param atRisk least pace of AT_RISK; anything slower is BEHIND
 * @param leastCoverage percent of the weight that must have a figure for a mean to be shown
 */
@Schema(name = "ProgressThresholds")
public record Thresholds(
        @Schema(examples = "0.9") @NotNull BigDecimal onTrack,
        @Schema(examples = "0.6") @NotNull BigDecimal atRisk,
        @Schema(examples = "60") @NotNull BigDecimal leastCoverage) {
    public Thresholds {
        if (atRisk.signum() <= 0 || atRisk.compareTo(onTrack) > 0 || leastCoverage.signum() < 0)
            throw new IllegalArgumentException("0 < at-risk ≤ on-track and 0 ≤ coverage are wanted");
    }

    ProgressStatus of(BigDecimal pace) {
        if (pace.compareTo(onTrack) >= 0) return ProgressStatus.ON_TRACK;
        return pace.compareTo(atRisk) >= 0 ? ProgressStatus.AT_RISK : ProgressStatus.BEHIND;
    }
}
