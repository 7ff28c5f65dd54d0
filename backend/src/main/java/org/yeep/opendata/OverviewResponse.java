package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ReportType;

@Schema(name = "Overview")
record OverviewResponse(
        @NotNull Counts counts,

        @Schema(nullable = true, description = "The reporting period running now; null between cycles")
        CurrentPeriod currentPeriod,

        @NotNull List<ProvinceCount> provinces,
        @NotNull List<NewReport> newestReports) {

    @Schema(name = "OverviewCounts")
    record Counts(
            @Schema(example = "1003") @NotNull long municipalities,

            @Schema(description = "Municipalities with a plan in the platform") @NotNull
            long followedMunicipalities,

            @Schema(example = "81") @NotNull long provinces,
            @NotNull long plans,
            @NotNull long actions,
            @NotNull long indicators,
            @NotNull long publishedReports) {}

    @Schema(name = "CurrentPeriod")
    record CurrentPeriod(
            @NotNull UUID id,
            @NotNull UUID cycleId,
            @NotNull String cycleTitleTr,
            @NotNull String cycleTitleEn,
            @Schema(example = "2022-H1") @NotNull String code,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull LocalDate deadline) {}

    @Schema(name = "ProvinceCount")
    record ProvinceCount(
            @Schema(example = "33") @NotNull int plate,
            @NotNull String name,
            @NotNull long municipalities,
            @NotNull long plans,

            @Schema(description = "Municipalities of the original pilot project") @NotNull
            long pilots) {}

    @Schema(name = "NewReport")
    record NewReport(
            @NotNull UUID id,
            @NotNull int version,
            @NotNull ReportType kind,
            @Schema(example = "2022-H1") @NotNull String periodCode,
            @NotNull String titleTr,
            @Schema(nullable = true) String titleEn,
            @NotNull Instant publishedAt) {}
}
