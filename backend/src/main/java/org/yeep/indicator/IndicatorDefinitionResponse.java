package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param direction null where nobody has said which way is better
 * @param accumulation null where the source does not say how periods add up
 * @param disaggregations dimension codes
 * @param statedDisaggregations the same dimensions in the source's words, in the same order
 * @param verbatim whether the title is worded as in the source
 */
@Schema(name = "IndicatorDefinition")
public record IndicatorDefinitionResponse(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull RightsType rightsType,
        @NotNull Measure measure,
        @NotNull String unit,
        Direction direction,
        Accumulation accumulation,
        @NotNull String themeSlug,
        @NotNull List<@NotNull String> disaggregations,
        @NotNull List<@NotNull String> statedDisaggregations,
        @NotNull boolean sensitive,
        @NotNull boolean verbatim,
        @NotNull String sourceUrl,
        @NotNull String sourceKind,
        String note) {

    static IndicatorDefinitionResponse of(IndicatorDefinition definition) {
        var ref = definition.ref();
        return new IndicatorDefinitionResponse(
                ref.id(),
                ref.code(),
                ref.titleTr(),
                ref.titleEn(),
                ref.rightsType(),
                ref.measure(),
                ref.unit(),
                ref.direction(),
                ref.accumulation(),
                ref.themeSlug(),
                ref.disaggregations(),
                definition.statedDisaggregations(),
                ref.sensitive(),
                definition.verbatim(),
                definition.sourceUrl(),
                definition.sourceKind(),
                definition.note());
    }
}
