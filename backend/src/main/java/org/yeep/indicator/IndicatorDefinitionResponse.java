package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What nobody has stated is null; see {@link DefinitionFacts} for the parts.
 *
 * @param direction null where nobody has said which way is better
 * @param accumulation null where the source does not say how periods add up
 * @param disaggregations dimension codes
 * @param statedDisaggregations the same dimensions in the source's words, in the same order; empty without a source
 * @param verbatim whether the title is worded as in the source; null without a source
 * @param number of the current version
 * @param norms as they are written everywhere, e.g. {@code CEDAW:7}
 */
@Schema(name = "IndicatorDefinition")
public record IndicatorDefinitionResponse(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull DefinitionState state,
        @NotNull int number,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull RightsType rightsType,
        String attribute,
        String definition,
        String rationale,
        String numerator,
        String denominator,
        @NotNull Measure measure,
        @NotNull String unit,
        Direction direction,
        Accumulation accumulation,
        Frequency frequency,
        String dataSource,
        @NotNull String themeSlug,
        @NotNull List<@NotNull String> disaggregations,
        @NotNull List<@NotNull String> statedDisaggregations,
        String suggestedEvidence,
        Boolean proxy,
        @NotNull List<@NotNull String> norms,
        @NotNull boolean sensitive,
        Boolean verbatim,
        String sourceUrl,
        String sourceKind,
        String note) {

    static IndicatorDefinitionResponse of(IndicatorDefinition definition) {
        var facts = definition.facts();
        return new IndicatorDefinitionResponse(
                definition.id(),
                definition.code(),
                definition.state(),
                definition.number(),
                facts.titleTr(),
                facts.titleEn(),
                facts.rightsType(),
                facts.attribute(),
                facts.definition(),
                facts.rationale(),
                facts.numerator(),
                facts.denominator(),
                facts.measure(),
                facts.unit(),
                facts.direction(),
                facts.accumulation(),
                facts.frequency(),
                facts.dataSource(),
                facts.themeSlug(),
                facts.disaggregations(),
                definition.source().statedDisaggregations(),
                facts.suggestedEvidence(),
                facts.proxy(),
                facts.norms(),
                definition.sensitive(),
                definition.source().verbatim(),
                definition.source().sourceUrl(),
                definition.source().sourceKind(),
                definition.source().note());
    }
}
