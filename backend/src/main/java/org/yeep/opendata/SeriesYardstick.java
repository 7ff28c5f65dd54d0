package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.TargetValue;

@Schema(
        name = "SeriesYardstick",
        description = "What the plan measured the indicator by when the period was published; a later revision of the"
                + " plan does not change it")
record SeriesYardstick(
        @NotNull UUID periodId,
        @Schema(example = "2022-H1") @NotNull String periodCode,
        @Schema(nullable = true) BigDecimal baselineValue,
        @Schema(nullable = true) Integer baselineYear,

        @Schema(nullable = true, description = "The value to reach at the end of the plan")
        BigDecimal targetValue,

        @Schema(description = "Values to reach period by period, of the total and of cells") @NotNull
        List<TargetValue> targets) {}
