package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;

/** One published cell of one period. Missing, refused, suppressed and zero are four different things. */
@Schema(name = "SeriesPoint")
record SeriesPoint(
        @NotNull UUID periodId,
        @Schema(example = "2022-H1") @NotNull String periodCode,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(
                example = "sex=F",
                description = "\"total\", or dimension=category, several joined by & in alphabetical order")
        @NotNull
        String cell,

        @Schema(nullable = true, description = "Null if missing or suppressed; never null for zero")
        BigDecimal value,

        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        @Schema(nullable = true) String text,
        @NotNull ObservationStatus status,

        @Schema(example = "A", description = "The same after SDMX's CL_OBS_STATUS; Q stands for suppressed") @NotNull
        String obsStatus,

        @Schema(nullable = true) MissingReason missingReason,

        @Schema(description = "There is a value, withheld so that nobody can be recognised") @NotNull
        boolean suppressed,

        @Schema(nullable = true) String suppressionReason,
        @Schema(nullable = true) String note,
        @NotNull UUID reportId,
        @NotNull int reportVersion,
        @NotNull Instant publishedAt) {}
