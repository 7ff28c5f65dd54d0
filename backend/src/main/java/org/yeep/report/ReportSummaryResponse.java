package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ReportType;
import org.yeep.organisation.OrganisationRef;

@Schema(name = "ReportSummary")
public record ReportSummaryResponse(
        @NotNull UUID id,
        @NotNull ReportType kind,
        @NotNull UUID periodId,
        @NotNull String periodCode,
        @NotNull String titleTr,
        String titleEn,
        @NotNull ReportState state,

        @Schema(description = "Number of the current version") @NotNull @NotNull
        int number,

        @NotNull Instant publishedAt,
        @NotNull List<OrganisationRef> organisations) {}
