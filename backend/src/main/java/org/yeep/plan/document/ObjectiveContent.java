package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What a plan wants to reach (hedef), under a goal (amaç). A null list means that the source is silent, an empty one
 * that it says "none".
 *
 * @param goalCode label of the goal it belongs to; objectives of one goal carry the same code and title
 * @param findings what was found (tespit)
 * @param needs what is needed (ihtiyaç)
 * @param weightPct share in its goal; weights need not add up to 100
 * @param truncatedInSource whether the source's own list of indicators is cut off; null where it shows none
 * @param norms codes such as {@code CHARTER:10}
 * @param otherFacts what else the document says here, under its own names
 * @param copiedFrom the objective of another plan it was copied from; null if it was written here
 */
@Embeddable
@NoIdentityNumbers
public record ObjectiveContent(
        @Size(max = 100) String goalCode,
        @Size(max = 1000) String goalTitle,
        @Size(max = 100) String code,
        @Size(max = 2000) String title,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull @Size(max = 2000) String> findings,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull @Size(max = 2000) String> needs,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull @Size(max = 2000) String> risks,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50) List<@NotNull @Size(max = 300) String> responsibleUnits,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull @Size(max = 500) String> partners,
        @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal costEstimateTry,
        @Digits(integer = 15, fraction = 4) BigDecimal weightPct,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 50) String> norms,

        @Size(max = 4000) String note,
        @Size(max = 1000) String sourceUrl,
        Boolean truncatedInSource,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 100)
        List<@NotNull PlanFact> otherFacts,

        @JdbcTypeCode(SqlTypes.JSON) CopiedFrom copiedFrom) {
    public ObjectiveContent {
        norms = norms == null ? List.of() : norms;
        otherFacts = otherFacts == null ? List.of() : otherFacts;
    }
}
