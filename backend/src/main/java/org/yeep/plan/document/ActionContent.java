package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * What is to be done (faaliyet, eylem). A null list means that the source is silent, an empty one "none".
 *
 * @param coordinators units or organisations that coordinate; several coordinate jointly
 * @param responsibleUnits those who carry it out
 * @param partners those they work with
 * @param timeline the time as the document words it, e.g. "kısa vade", "18 ay"
 * @param plannedCostTry in Turkish lira
 * @param genderMarker OECD gender equality marker: 0 not targeted, 1 significant, 2 principal objective
 * @param strategicPlanCode where the strategic plan carries it
 * @param norms codes such as {@code CHARTER:10}
 * @param weightPct share in its objective; weights need not add up to 100
 * @param statedStatus as the municipality words it
 * @param otherFacts what else the document says here, under its own names
 * @param copiedFrom the action of another plan it was copied from; null if it was written here
 */
@Embeddable
@NoIdentityNumbers
public record ActionContent(
        @Size(max = 100) String code,
        @NotBlank @Size(max = 2000) String title,
        @Size(max = 8000) String description,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50) List<@NotNull @Size(max = 300) String> coordinators,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50) List<@NotNull @Size(max = 300) String> responsibleUnits,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 100) List<@NotNull @Size(max = 500) String> partners,
        @Size(max = 300) String timeline,
        LocalDate startsOn,
        LocalDate endsOn,
        @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal plannedCostTry,
        @PositiveOrZero @Digits(integer = 15, fraction = 4) BigDecimal actualCostTry,
        @Min(0) @Max(2) Integer genderMarker,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 50) List<@NotNull @Size(max = 200) String> targetGroups,
        @JdbcTypeCode(SqlTypes.ARRAY) @Size(max = 200) List<@NotNull @Size(max = 200) String> neighbourhoods,
        @Size(max = 100) String strategicPlanCode,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50)
        List<@NotNull @Size(max = 50) String> norms,

        @Digits(integer = 15, fraction = 4) BigDecimal weightPct,
        @Size(max = 300) String statedStatus,
        @Size(max = 4000) String note,

        @JdbcTypeCode(SqlTypes.JSON) @NotNull @Size(max = 100)
        List<@NotNull PlanFact> otherFacts,

        @JdbcTypeCode(SqlTypes.JSON) CopiedFrom copiedFrom) {
    public ActionContent {
        norms = norms == null ? List.of() : norms;
        otherFacts = otherFacts == null ? List.of() : otherFacts;
    }
}
