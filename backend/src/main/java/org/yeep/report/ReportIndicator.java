package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.PublicCell;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.plan.document.IndicatorOrigin;

@Schema(name = "ReportIndicator")
public record ReportIndicator(
        @NotNull UUID planIndicatorId,
        @NotNull UUID itemId,
        String code,
        @NotNull String title,
        String titleEn,
        @NotNull Measure measure,
        @NotNull String unit,
        Direction direction,
        @NotNull IndicatorOrigin origin,
        BigDecimal baselineValue,
        Integer baselineYear,
        BigDecimal targetValue,
        @NotNull List<Cell> cells) {

    /** Value, numerator and denominator are null when missing and when suppressed; the flags say which. */
    @Schema(name = "ReportCell")
    public record Cell(
            @NotNull String cell,
            @NotNull ObservationStatus status,
            MissingReason missingReason,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String text,
            String note,
            @NotNull boolean suppressed,
            String suppressionReason) {

        static Cell of(PublicCell c) {
            return new Cell(
                    c.cell(),
                    c.status(),
                    c.missingReason(),
                    c.value(),
                    c.numerator(),
                    c.denominator(),
                    c.text(),
                    c.note(),
                    c.suppressed(),
                    c.suppressionReason());
        }
    }

    static ReportIndicator of(PlanIndicatorRef i, List<PublicCell> cells) {
        return new ReportIndicator(
                i.id(),
                i.itemId(),
                i.code(),
                i.title(),
                i.titleEn(),
                i.measure(),
                i.unit(),
                i.direction(),
                i.origin(),
                i.baselineValue(),
                i.baselineYear(),
                i.targetValue(),
                cells.stream().map(Cell::of).toList());
    }
}
