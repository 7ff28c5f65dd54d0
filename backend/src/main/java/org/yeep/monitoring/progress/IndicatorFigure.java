package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one indicator is, how fast, and from what this was worked out. */
@Schema(name = "IndicatorFigure")
public record IndicatorFigure(
        @NotNull ProgressStatus status,

        @Schema(nullable = true, description = "Why there is no progress or, beside progress, no pace")
        NoFigure reason,

        @Schema(nullable = true) Formula formula,

        @Schema(
                nullable = true,
                examples = "45.6667",
                description = "Percent of the way from the baseline to the target, rounded down to four decimals, so"
                        + " that 100 means all of it. May be below 0 and above 100. Null if met or not, or unknown")
        BigDecimal progress,

        @Schema(nullable = true, description = "For what is met or not met, else null")
        Boolean met,

        @Schema(
                nullable = true,
                examples = "0.9134",
                description = "Progress, as a share, by the elapsed share of the plan; rounded down to four decimals")
        BigDecimal pace,

        @NotNull FigureInputs inputs) {

    /** What counts in a mean, in percent: met is all, not met is nothing. Null without a figure. */
    BigDecimal counted() {
        if (met != null) return met ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
        return progress;
    }
}
