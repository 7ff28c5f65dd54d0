package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What a plan says of itself. Null: it does not say.
 *
 * @param titleTr the title in Turkish
 * @param yearsLabel the years as the document writes them
 * @param ordinal 1 for a municipality's first plan of its kind
 * @param preparation how the plan was prepared: who took part, which data were used
 * @param vision what the town wants to be
 * @param coordinatingUnit who coordinates the plan as a whole
 * @param facts what else the document says, under its own names
 */
@Schema(name = "PlanContent")
@Embeddable
@NoIdentityNumbers
public record PlanContent(
        @NotNull @Enumerated(EnumType.STRING) PlanKind kind,
        @NotBlank @Size(max = 300) String titleTr,
        @Size(max = 300) String titleEn,
        @Size(max = 50) String yearsLabel,
        @Min(1990) @Max(2100) Integer startYear,
        @Min(1990) @Max(2100) Integer endYear,
        @Min(1) @Max(50) Integer ordinal,
        @Size(max = 4000) String vision,
        @Size(max = 8000) String preparation,
        @Size(max = 300) String coordinatingUnit,
        @Size(max = 4000) String note,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 1000) String> sources,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 200)
        List<@NotNull PlanFact> facts) {
    public PlanContent {
        sources = sources == null ? List.of() : sources;
        facts = facts == null ? List.of() : facts;
    }
}
