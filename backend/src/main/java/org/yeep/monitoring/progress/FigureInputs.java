package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything a figure was computed from, so that anybody can compute it again. */
@Schema(name = "FigureInputs")
public record FigureInputs(
        @Schema(nullable = true, description = "What was reached by the end of the period")
        BigDecimal value,

        @Schema(nullable = true, description = "Sum of the numerators, for a percentage or ratio")
        BigDecimal numerator,

        @Schema(nullable = true) BigDecimal denominator,

        @Schema(description = "The reported totals the value was found from; several where periods add up") @NotNull
        List<PeriodValue> periods,

        @Schema(nullable = true) BigDecimal baseline,
        @Schema(nullable = true) Integer baselineYear,
        @Schema(nullable = true) Aim target,

        @Schema(nullable = true, description = "What the plan wants for the period itself, if it says so")
        PeriodTarget periodTarget,

        @Schema(nullable = true) Elapsed elapsed) {}
