package org.yeep.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What other features may know of an indicator of the library.
 *
 * @param unit as its source writes it
 * @param direction null where nobody has said which way is better
 * @param accumulation null where the source does not say how periods add up
 * @param disaggregations codes of the dimensions asked for, e.g. {@code sex}
 * @param sensitive small counts are suppressed with the higher threshold
 */
@Schema(name = "IndicatorDefinitionRef")
public record DefinitionRef(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull RightsType rightsType,
        @NotNull Measure measure,
        @NotNull String unit,
        Direction direction,
        Accumulation accumulation,
        @NotNull List<@NotNull String> disaggregations,
        @NotNull String themeSlug,
        @NotNull boolean sensitive) {

    /** Only of what is visible to everybody. */
    static DefinitionRef of(IndicatorDefinition definition) {
        var facts = definition.facts();
        return new DefinitionRef(
                definition.id(),
                definition.code(),
                facts.titleTr(),
                facts.titleEn(),
                facts.rightsType(),
                facts.measure(),
                facts.unit(),
                facts.direction(),
                facts.accumulation(),
                facts.disaggregations(),
                facts.themeSlug(),
                definition.sensitive());
    }
}
