package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What is reported on and judged: an action, or an objective of a plan that stops at objectives.
 *
 * @param code a label, may repeat within a plan
 * @param title null where the document gives none
 * @param themeSlugs shared themes of the plan's heading; empty where it maps to none
 * @param objectiveTitle of the objective an action serves; an objective's own title
 * @param statedStatus as the plan's source words it
 * @param assessable an action, or an objective without actions
 */
public record PlanItemRef(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull PlanItemKind kind,
        String code,
        String title,
        String themeTitle,
        @NotNull List<@NotNull String> themeSlugs,
        String objectiveTitle,
        String statedStatus,
        @NotNull boolean assessable) {}
