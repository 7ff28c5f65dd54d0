package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;

@Schema(name = "BulkOutcome")
record BulkOutcome(
        @Schema(description = "False after a dry run: all else says what would be") @NotNull
        boolean saved,

        @NotNull int created,
        @NotNull int changed,

        @Schema(description = "Those that say it already, whatever version was sent with them") @NotNull
        int unchanged,

        @NotNull int removed,

        @Schema(description = "What the rules say of the indicators that cells were sent for; none of it stops saving")
        @NotNull
        List<ValidationFinding> findings,

        @Schema(description = "In the order sent") @NotNull List<BulkCellOutcome> cells,

        @Schema(description = "Of the whole submission, in percent")
        BigDecimal completeness) {

    @Schema(name = "BulkCellOutcome")
    record BulkCellOutcome(
            @NotNull UUID planIndicatorId,
            @NotNull String cell,
            @NotNull CellOutcome outcome,

            @Schema(
                    description =
                            "The one to send next time; null if the cell is empty. After a dry run the present one")
            Integer version) {}

    static BulkOutcome of(BulkJudgement judged, boolean saved) {
        var cells = judged.changes().stream().map(c -> c.told(saved)).toList();
        return new BulkOutcome(
                saved,
                count(cells, CellOutcome.CREATED),
                count(cells, CellOutcome.CHANGED),
                count(cells, CellOutcome.UNCHANGED),
                count(cells, CellOutcome.REMOVED),
                judged.findings(),
                cells,
                judged.completeness());
    }

    private static int count(List<BulkCellOutcome> cells, CellOutcome outcome) {
        return (int) cells.stream().filter(c -> c.outcome() == outcome).count();
    }
}
