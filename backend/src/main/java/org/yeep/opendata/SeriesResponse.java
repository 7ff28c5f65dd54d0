package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;

@Schema(name = "Series")
record SeriesResponse(
        @NotNull UUID planIndicatorId,
        @NotNull UUID planId,
        @NotNull UUID itemId,
        @NotNull String title,
        @Schema(nullable = true) String titleEn,
        @Schema(nullable = true) String unit,
        @NotNull Measure measure,
        @Schema(nullable = true) RightsType rightsType,
        @Schema(nullable = true) Direction direction,
        @Schema(nullable = true) Accumulation accumulation,

        @Schema(nullable = true, description = "As the plan says now")
        BigDecimal baselineValue,

        @Schema(nullable = true) Integer baselineYear,

        @Schema(nullable = true, description = "As the plan says now; see yardsticks for what held per period")
        BigDecimal targetValue,

        @Schema(nullable = true, description = "What was public at the end of this day (Türkiye); null for now")
        LocalDate asOf,

        @Schema(description = "What held when each period was published, oldest first") @NotNull
        List<SeriesYardstick> yardsticks,

        @NotNull List<SeriesPoint> points) {}
