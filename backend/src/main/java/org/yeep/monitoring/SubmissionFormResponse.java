package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemRef;

@Schema(name = "SubmissionForm", description = "Everything one screen needs to fill in or read a period")
public record SubmissionFormResponse(
        @NotNull SubmissionResponse submission,
        @NotNull List<FormItem> items,

        @Schema(description = "Answered cells in percent of the expected ones, two decimals")
        BigDecimal completeness,

        @NotNull int expectedCells,
        @NotNull int answeredCells,
        @NotNull boolean editable,
        @NotNull List<SubmissionTransition> allowed) {

    @Schema(name = "FormItem")
    public record FormItem(
            @NotNull PlanItemRef item,
            ClaimResponse claim,
            @NotNull boolean claimEditable,
            @NotNull List<FormIndicator> indicators) {}

    @Schema(name = "FormIndicator")
    public record FormIndicator(
            @NotNull PlanIndicatorRef indicator, @NotNull List<FormCell> cells) {}

    @Schema(name = "FormCell")
    public record FormCell(
            @NotNull String cell,
            @NotNull boolean editable,
            ObservationResponse observation,

            @Schema(description = "The same cell in earlier periods of the cycle, oldest first") @NotNull
            List<EarlierValue> history,

            @NotNull List<EvidenceResponse> evidence) {}

    @Schema(name = "EarlierValue")
    public record EarlierValue(
            @NotNull String periodCode,
            @NotNull ObservationStatus status,
            MissingReason missingReason,
            BigDecimal value,
            String text) {}
}
