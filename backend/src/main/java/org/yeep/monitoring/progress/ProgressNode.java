package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/** One line of the figures: an indicator, or what is rolled up from the lines that name it as their parent. */
@Schema(name = "ProgressNode")
public record ProgressNode(
        @NotNull UUID id,
        @Schema(nullable = true) UUID parentId,
        @NotNull NodeKind kind,
        @Schema(nullable = true) String code,
        @Schema(nullable = true) String title,

        @Schema(nullable = true, description = "As the plan states it")
        BigDecimal statedWeight,

        @Schema(
                description =
                        "What it weighs in its parent: the stated weight, else the average of its siblings' stated"
                                + " ones, else 1; 0 where it is only counted")
        @NotNull
        BigDecimal weight,

        @NotNull StatusCounts counts,

        @Schema(description = "Actions, or objectives without actions, that have no indicator") @NotNull
        int unmeasured,

        @Schema(
                nullable = true,
                examples = "75.5",
                description = "Percent of the weight that has a figure, rounded down; null where there is no weight")
        BigDecimal coverage,

        @Schema(
                nullable = true,
                description = "Weighted mean of the progress in percent; null below the least coverage")
        BigDecimal mean,

        @Schema(description = "There would be a mean, but it covers too little to be shown") @NotNull
        boolean meanWithheld,

        @Schema(description = "The sums behind coverage and mean: covered / weight, achieved / covered") @NotNull
        RollUpSums sums,

        @Schema(nullable = true, description = "Of an indicator")
        IndicatorFigure figure) {

    /**
     * @param weight of all parts
     * @param covered Σ part's weight × its covered / its weight
     * @param achieved Σ part's weight × its achieved / its weight
     */
    @Schema(name = "RollUpSums")
    public record RollUpSums(
            @NotNull BigDecimal weight,
            @NotNull BigDecimal covered,
            @NotNull BigDecimal achieved) {
        public static RollUpSums of(RollUp whole) {
            return new RollUpSums(whole.weight(), whole.covered(), whole.achieved());
        }
    }
}
