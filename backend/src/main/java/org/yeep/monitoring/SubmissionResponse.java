package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.SubmissionSummaryResponse.OrganisationLabel;
import org.yeep.monitoring.SubmissionSummaryResponse.PlanLabel;

@Schema(name = "Submission")
public record SubmissionResponse(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull PlanLabel plan,
        @NotNull OrganisationLabel organisation,
        @NotNull PeriodResponse period,
        @NotNull String cycleTitle,

        @Schema(description = "Last day for sending in time: the period's, or a later one granted to this submission")
        @NotNull
        LocalDate deadline,

        @NotNull int number,
        @NotNull SubmissionState state,
        BigDecimal completeness,
        Boolean onTime,
        Instant sentAt,
        String receiptSha256,

        @Schema(description = "Why it was last sent back to entry, reopened or corrected")
        String decisionReason,

        @Schema(description = "Why a correction is asked for, while the chair has not decided")
        String correctionReason,

        @Schema(description = "Only values and statements that the board returned can be changed") @NotNull
        boolean onlyReturnedItems,

        @Schema(description = "What the caller may do with it now") @NotNull
        List<SubmissionTransition> allowed) {}
