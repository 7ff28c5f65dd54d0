package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.EvidenceResponse;
import org.yeep.indicator.Dimension;
import org.yeep.monitoring.validation.WorkedOut;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.PlanItemRef;
import org.yeep.plan.document.TargetValue;

@Schema(name = "SubmissionForm", description = "Everything one screen needs to fill in or read a period")
public record SubmissionFormResponse(
        @NotNull SubmissionResponse submission,
        @NotNull List<FormItem> items,

        @Schema(description = "The breakdowns that its indicators ask for, with the municipality's own categories")
        @NotNull
        List<Dimension> dimensions,

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
            @NotNull PlanIndicatorRef indicator,

            @Schema(description = "The expected ones in their order, then those reported beside them") @NotNull
            List<FormCell> cells,

            @Schema(
                    examples = "[\"age*sex\"]",
                    description = "Crossings that may be reported too, whether expected or not")
            @NotNull
            List<@NotNull String> crossings,

            StatedRangeResponse range) {}

    @Schema(name = "FormCell")
    public record FormCell(
            @NotNull String cell,

            @Schema(description = "Counted in completeness; else it may be reported but need not") @NotNull
            boolean expected,

            @NotNull boolean editable,
            ObservationResponse observation,

            @Schema(description = "The same cell in earlier periods of the cycle, oldest first") @NotNull
            List<EarlierValue> history,

            @NotNull List<EvidenceResponse> evidence,

            @Schema(
                    description =
                            "What the plan states for this period itself, by its shortest dated target; may be absent")
            TargetValue target,

            @Schema(description = "For an empty cell, what its parts along one breakdown add up to, if all are given")
            ProposedValue proposed) {}

    @Schema(
            name = "ProposedValue",
            description = "To be taken over with workedOut: true, or replaced by what was counted")
    public record ProposedValue(
            @Schema(description = "The breakdown whose parts were added up", examples = "sex") @NotNull
            String by,

            @NotNull BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator) {
        static ProposedValue of(WorkedOut worked) {
            return new ProposedValue(worked.by(), worked.value(), worked.numerator(), worked.denominator());
        }
    }

    @Schema(name = "EarlierValue")
    public record EarlierValue(
            @NotNull String periodCode,
            @NotNull ObservationStatus status,
            MissingReason missingReason,
            BigDecimal value,
            String text,

            @Schema(description = "What was said of it then")
            String note) {}
}
