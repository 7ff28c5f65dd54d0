package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.progress.ProgressNode.RollUpSums;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.monitoring.progress.StatusCounts;
import org.yeep.opendata.GroupedProgressResponse.RecomputedPercentage;

/** One plan within a group: what it brings into the group's figures. */
@Schema(name = "PlanProgressLine")
record PlanLineResponse(
        @NotNull UUID planId,
        @NotNull String planSlug,
        @NotNull String planTitle,
        @NotNull String planTitleEn,
        @NotNull String organisationSlug,
        @NotNull String organisationName,

        @Schema(description = "Invented for demonstration") @NotNull
        boolean sample,

        @NotNull ReportingMoment period,
        @NotNull StatusCounts counts,
        @NotNull int unmeasured,
        @Schema(nullable = true) BigDecimal coverage,
        @Schema(nullable = true) BigDecimal mean,
        @NotNull boolean meanWithheld,
        @NotNull RollUpSums sums,

        @Schema(
                description = "Parts of the plan that the figures are of, weighing the same: the plan itself, or its"
                        + " headings that treat the theme; their own figures are in /plans/{planId}/progress")
        @NotNull
        List<UUID> parts,

        @Schema(description = "What the plan brings into the group's recomputed percentages") @NotNull
        List<RecomputedPercentage> percentages) {}
