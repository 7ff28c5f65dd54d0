package org.yeep.plan.norms;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanItemKind;

/**
 * An objective or action of a public plan with whose it is.
 *
 * @param title null for an objective its source does not name
 * @param sample invented for demonstration
 */
@Schema(name = "PublicPlanItem")
public record PublicItem(
        @NotNull UUID id,
        @NotNull PlanItemKind kind,
        String title,
        @NotNull UUID planId,
        @NotNull String planSlug,
        @NotNull String planTitle,
        @NotNull String organisationName,
        @NotNull boolean sample) {}
