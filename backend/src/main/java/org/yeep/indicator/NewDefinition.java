package org.yeep.indicator;

import java.util.List;
import java.util.UUID;

/**
 * A plan's own indicator, proposed for everybody. All but the title may be null.
 *
 * @param definition what is counted and how, in words
 * @param disaggregations codes of dimensions
 * @param planIndicatorId the plan's indicator it is made from
 */
public record NewDefinition(
        String title,
        String titleEn,
        RightsType rightsType,
        Measure measure,
        String unit,
        Direction direction,
        Accumulation accumulation,
        List<String> disaggregations,
        String themeSlug,
        String definition,
        UUID planIndicatorId) {

    DefinitionFacts facts() {
        return new DefinitionFacts(
                title,
                titleEn,
                themeSlug,
                rightsType,
                null,
                definition,
                null,
                null,
                null,
                unit,
                measure,
                direction,
                accumulation,
                null,
                null,
                disaggregations,
                null,
                null,
                List.of());
    }
}
