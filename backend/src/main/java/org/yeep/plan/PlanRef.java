package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.yeep.plan.document.PlanKind;

/**
 * What other features may know of a plan.
 *
 * @param titleEn the Turkish title where nobody has translated it
 * @param state null for records compiled from public sources that do not say it
 * @param visible whether anybody may read it
 * @param startYear null where the source names no years
 */
public record PlanRef(
        @NotNull UUID id,
        @NotNull String slug,
        @NotNull String title,
        @NotNull String titleEn,
        @NotNull UUID organisationId,
        @NotNull PlanKind kind,
        PlanState state,
        @NotNull boolean visible,
        Integer startYear,
        Integer endYear,
        @NotNull boolean sample) {}
