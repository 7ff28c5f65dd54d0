package org.yeep.plan.norms;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A norm at the top of its source and how a plan addresses it; what names a part of it counts for it.
 *
 * @param norm as it is written everywhere, e.g. {@code CEDAW:7}
 * @param objectives how many objectives name it themselves
 * @param indicators how many indicators name it, or are of the library and it is named there
 * @param throughThemes slugs of the plan's shared themes that belong to it
 */
@Schema(name = "CoveredNorm")
record CoveredNorm(
        @NotNull String norm,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull int objectives,
        @NotNull int actions,
        @NotNull int indicators,
        @NotNull List<@NotNull String> throughThemes) {

    boolean addressed() {
        return objectives + actions + indicators > 0;
    }
}
