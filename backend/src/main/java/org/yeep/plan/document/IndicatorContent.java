package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Frequency;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.indicator.Units;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * An indicator of a plan, of the library or local.
 *
 * @param definitionCode code of the library's definition, e.g. {@code I048}; null for a local indicator
 * @param definition what exactly is counted, for a local indicator
 * @param unit as the document writes it; empty where it does not
 * @param measure follows from the unit where it is not told
 * @param disaggregations codes of the dimensions expected, e.g. {@code sex}
 * @param sensitive small counts are suppressed with the higher threshold
 * @param targetValue the value to reach at the end of the plan
 * @param targets values to reach period by period, optionally for one cell of a breakdown
 * @param statedActual the value the plan's source gives as achieved
 * @param weightPct share in its action or objective; weights need not add up to 100
 * @param year the source's figures are for
 * @param sourceText the title as the source prints it, where that differs
 * @param otherFacts what else the document says here, under its own names
 */
@Embeddable
@NoIdentityNumbers
public record IndicatorContent(
        @Size(max = 100) String code,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 1000) String titleEn,
        @Size(max = 50) String definitionCode,
        @Size(max = 4000) String definition,
        @Enumerated(EnumType.STRING) RightsType rightsType,
        @NotNull @Enumerated(EnumType.STRING) Measure measure,
        @NotNull @Size(max = 100) String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Accumulation accumulation,
        @Enumerated(EnumType.STRING) Frequency frequency,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 10)
        List<@NotNull @Size(max = 50) String> disaggregations,

        @NotNull Boolean sensitive,
        @Size(max = 1000) String dataSource,
        @Digits(integer = 15, fraction = 4) BigDecimal baselineValue,
        @Min(1900) @Max(2100) Integer baselineYear,
        @Size(max = 1000) String baselineSource,
        @Digits(integer = 15, fraction = 4) BigDecimal targetValue,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 500)
        List<@NotNull @Valid TargetValue> targets,

        @Digits(integer = 15, fraction = 4) BigDecimal statedActual,
        @Digits(integer = 15, fraction = 4) BigDecimal weightPct,
        @Min(1900) @Max(2100) Integer year,
        @Size(max = 2000) String sourceText,
        @NotNull @Enumerated(EnumType.STRING) IndicatorOrigin origin,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 50) String> norms,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 100)
        List<@NotNull PlanFact> otherFacts) {
    public IndicatorContent {
        unit = unit == null ? "" : unit;
        measure = measure == null ? Units.measure(unit) : measure;
        sensitive = sensitive != null && sensitive;
        origin = origin == null ? IndicatorOrigin.PLAN_DOCUMENT : origin;
        disaggregations = disaggregations == null ? List.of() : disaggregations;
        targets = targets == null ? List.of() : targets;
        norms = norms == null ? List.of() : norms;
        otherFacts = otherFacts == null ? List.of() : otherFacts;
    }
}
