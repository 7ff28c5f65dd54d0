package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.plan.document.IndicatorOrigin;

/**
 * @param title Turkish, as the plan's document words it
 * @param unit as the document writes it
 * @param origin MONITORING: added from the library, not in the plan's document
 * @param disaggregations codes of the dimensions expected
 * @param statedActual the value the plan's source gives as achieved
 * @param weightPct share in its objective; weights need not add up to 100
 * @param year the source's figures are for
 * @param sourceText the title as the source prints it, where that differs
 */
@Schema(name = "PlanIndicator")
public record PlanIndicatorResponse(
        @NotNull UUID id,
        String code,
        @NotNull String title,
        String titleEn,
        @NotNull String unit,
        @NotNull Measure measure,
        RightsType rightsType,
        Direction direction,
        Accumulation accumulation,
        @NotNull IndicatorOrigin origin,
        String definitionCode,
        @NotNull List<@NotNull String> disaggregations,
        @NotNull boolean sensitive,
        BigDecimal baselineValue,
        Integer baselineYear,
        BigDecimal targetValue,
        BigDecimal statedActual,
        BigDecimal weightPct,
        Integer year,
        String sourceText) {

    static PlanIndicatorResponse of(PlanIndicator indicator, String definitionCode) {
        var ref = indicator.ref();
        return new PlanIndicatorResponse(
                ref.id(),
                ref.code(),
                ref.title(),
                ref.titleEn(),
                ref.unit(),
                ref.measure(),
                ref.rightsType(),
                ref.direction(),
                ref.accumulation(),
                ref.origin(),
                definitionCode,
                ref.disaggregations(),
                ref.sensitive(),
                ref.baselineValue(),
                ref.baselineYear(),
                ref.targetValue(),
                indicator.statedActual(),
                indicator.weightPct(),
                indicator.year(),
                indicator.sourceText());
    }
}
