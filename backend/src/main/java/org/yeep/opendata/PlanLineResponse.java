package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.progress.ProgressNode.RollUpSums;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.monitoring.progress.StatusCounts;

/** One plan within a group: what it brings into the group's figures. */
@Schema(name = "PlanProgressLine")
record PlanLineResponse(
        @NotNull UUID planId,
        @NotNull String planSlug,
        @NotNull String planTitle,
        @NotNull String organisationSlug,
        @NotNull String organisationName,
        @NotNull ReportingMoment period,
        @NotNull StatusCounts counts,
        @NotNull int unmeasured,
        @Schema(nullable = true) BigDecimal coverage,
        @Schema(nullable = true) BigDecimal mean,
        @NotNull boolean meanWithheld,
        @NotNull RollUpSums sums) {}
