package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SubmissionSummary")
public record SubmissionSummaryResponse(
        @NotNull UUID id,
        @NotNull PlanLabel plan,
        @NotNull OrganisationLabel organisation,
        @NotNull PeriodResponse period,
        @NotNull String cycleTitle,

        @Schema(description = "Last day for sending in time: the period's, or a later one granted to this submission")
        @NotNull
        LocalDate deadline,

        @Schema(description = "1, and one more for each correction") @NotNull
        int number,

        @NotNull SubmissionState state,

        @Schema(
                description =
                        "Answered cells in percent of the expected ones; a justified missing value answers too. Null if none is expected")
        BigDecimal completeness,

        @Schema(description = "Sent by the deadline; null until sent")
        Boolean onTime,

        Instant sentAt,
        @NotNull boolean correctionRequested) {

    @Schema(name = "PlanLabel")
    public record PlanLabel(
            @NotNull UUID id, @NotNull String slug, @NotNull String title) {}

    @Schema(name = "OrganisationLabel")
    public record OrganisationLabel(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}
}
