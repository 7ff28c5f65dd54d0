package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ReportType;
import org.yeep.organisation.OrganisationRef;

@Schema(name = "ReportDraftSummary")
public record DraftSummaryResponse(
        @NotNull UUID id,
        @NotNull ReportType kind,
        @NotNull UUID periodId,
        @NotNull String periodCode,
        @NotNull String titleTr,
        String titleEn,
        @NotNull ReportState state,
        @NotNull List<OrganisationRef> organisations,
        @NotNull String authorName,
        @NotNull boolean mine,

        @Schema(description = "Last day of the municipalities' replies; null before they are asked")
        LocalDate replyDue,

        @NotNull int version) {}
