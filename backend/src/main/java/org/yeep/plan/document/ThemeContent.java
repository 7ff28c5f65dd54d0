package org.yeep.plan.document;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yeep.shared.privacy.NoIdentityNumbers;

/**
 * A heading in the plan's own words.
 *
 * @param title null where the document does not name the heading
 * @param reportedProgressPct progress the source itself reports, 0–100
 * @param themeSlugs the shared themes it treats; empty where none fits
 */
@Embeddable
@NoIdentityNumbers
public record ThemeContent(
        @Size(max = 100) String code,
        @Size(max = 500) String title,
        @Size(max = 8000) String generalAim,
        @Digits(integer = 15, fraction = 4) BigDecimal reportedProgressPct,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 30)
        List<@NotNull @Size(max = 100) String> themeSlugs) {
    public ThemeContent {
        themeSlugs = themeSlugs == null ? List.of() : themeSlugs;
    }
}
