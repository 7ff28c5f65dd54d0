package org.yeep.indicator;

import java.util.List;
import java.util.UUID;

/**
 * What other features may know of an indicator of the library.
 *
 * @param unit as its source writes it
 * @param direction null where nobody has said which way is better
 * @param accumulation null where the source does not say how periods add up
 * @param disaggregations codes of the dimensions asked for, e.g. {@code sex}
 * @param sensitive small counts are suppressed with the higher threshold
 */
public record DefinitionRef(
        UUID id,
        String code,
        String titleTr,
        String titleEn,
        RightsType rightsType,
        Measure measure,
        String unit,
        Direction direction,
        Accumulation accumulation,
        List<String> disaggregations,
        String themeSlug,
        boolean sensitive) {}
