package org.yeep.indicator;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an indicator says of itself. Null is "not stated"; blank text counts as null.
 *
 * @param attribute the right, or the attribute of a right, it speaks to
 * @param numerator of the formula; without a denominator the formula as a whole
 * @param direction which way is better
 * @param accumulation how the values of successive periods add up
 * @param disaggregations codes of the dimensions asked for, e.g. {@code sex}
 * @param proxy whether it stands in for something that cannot be measured itself
 * @param norms as they are written everywhere, e.g. {@code CEDAW:7}
 */
@Embeddable
@Schema(name = "IndicatorDefinitionFacts")
public record DefinitionFacts(
        @NotBlank @Size(max = 300) String titleTr,
        @Size(max = 300) String titleEn,
        @Size(max = 100) String themeSlug,
        @Enumerated(STRING) RightsType rightsType,
        @Size(max = 300) String attribute,
        @Size(max = 4000) String definition,
        @Size(max = 4000) String rationale,
        @Size(max = 1000) String numerator,
        @Size(max = 1000) String denominator,
        @Size(max = 100) String unit,
        @Enumerated(STRING) Measure measure,
        @Enumerated(STRING) Direction direction,
        @Enumerated(STRING) Accumulation accumulation,
        @Enumerated(STRING) Frequency frequency,
        @Size(max = 1000) String dataSource,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 30)
        List<@NotBlank @Size(max = 50) String> disaggregations,

        @Size(max = 1000) String suggestedEvidence,
        Boolean proxy,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 70) String> norms) {

    public DefinitionFacts {
        titleTr = stated(titleTr);
        titleEn = stated(titleEn);
        themeSlug = stated(themeSlug);
        attribute = stated(attribute);
        definition = stated(definition);
        rationale = stated(rationale);
        numerator = stated(numerator);
        denominator = stated(denominator);
        unit = stated(unit);
        dataSource = stated(dataSource);
        suggestedEvidence = stated(suggestedEvidence);
        disaggregations = disaggregations == null ? List.of() : disaggregations;
        norms = norms == null ? List.of() : norms;
    }

    private static String stated(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
