package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.progress.ProgressNode.RollUpSums;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.monitoring.progress.StatusCounts;
import org.yeep.monitoring.progress.Thresholds;

@Schema(
        name = "GroupedProgress",
        description =
                "Published figures of plans put together. Each plan is taken at the period asked for, else at its"
                        + " newest published one, and weighs the same, covered as far as it is covered itself; the plans are listed by /progress/plans")
record GroupedProgressResponse(
        @NotNull ProgressGroup group,
        @Schema(nullable = true) LocalDate asOf,
        @NotNull Thresholds thresholds,

        @Schema(
                description = "Periods that something was published for of the plans admitted, the newest first;"
                        + " whichever is asked for")
        @NotNull
        List<ReportingMoment> periods,

        @Schema(description = "By name") @NotNull List<Group> groups) {

    @Schema(name = "ProgressGroupFigures")
    record Group(
            @Schema(
                    examples = "education",
                    description = "Slug of the theme, plate of the province, type of municipality (OTHER for other"
                            + " organisations), rights type, or ALL")
            @NotNull
            String key,

            @Schema(nullable = true, description = "Null where the key is a code")
            String nameTr,

            @Schema(nullable = true) String nameEn,

            @Schema(description = "Plans with published values") @NotNull
            int plans,

            @Schema(description = "How many indicators stand how") @NotNull
            StatusCounts counts,

            @NotNull int unmeasured,
            @Schema(nullable = true) BigDecimal coverage,
            @Schema(nullable = true) BigDecimal mean,
            @NotNull boolean meanWithheld,
            @NotNull RollUpSums sums,

            @Schema(description = "Of the library's percentages and ratios, recomputed from their parts") @NotNull
            List<RecomputedPercentage> percentages) {}

    /** Σ numerators / Σ denominators of one indicator in one period; plans whose parts are not public are not in it. */
    @Schema(name = "RecomputedPercentage")
    record RecomputedPercentage(
            @Schema(examples = "I032") @NotNull String definitionCode,

            @Schema(nullable = true, description = "Null where the library no longer shows the definition")
            String titleTr,

            @Schema(nullable = true) String titleEn,
            @Schema(examples = "2022-H1") @NotNull String periodCode,
            @NotNull Measure measure,

            @Schema(description = "Indicators whose parts are in the sums") @NotNull
            int indicators,

            @NotNull BigDecimal numerator,
            @NotNull BigDecimal denominator,
            @NotNull BigDecimal value) {}
}
