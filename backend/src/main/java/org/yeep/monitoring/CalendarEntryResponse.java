package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.SubmissionSummaryResponse.OrganisationLabel;
import org.yeep.monitoring.SubmissionSummaryResponse.PlanLabel;

@Schema(name = "CalendarEntry", description = "A day on which a period opens or is due")
public record CalendarEntryResponse(
        @Schema(description = "Stays the same when the day is moved") @NotNull
        String id,

        @NotNull CalendarEntryKind kind,
        @NotNull LocalDate day,

        @Schema(description = "Of a deadline: the last day on which a late submission is still taken")
        LocalDate lastDay,

        @NotNull UUID cycleId,
        @NotNull String cycleTitleTr,
        @NotNull String cycleTitleEn,
        @NotNull UUID periodId,
        @NotNull String periodCode,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull ReportType feeds,

        @Schema(description = "Whose deadline it is, where it was moved for one plan alone; null: everybody's")
        PlanLabel plan,

        @Schema(description = "Of that plan") OrganisationLabel organisation,

        @Schema(description = "Of a deadline that was moved: when it was before")
        LocalDate formerDeadline,

        @Schema(description = "Why it was moved") String reason,
        Instant extendedAt) {}
