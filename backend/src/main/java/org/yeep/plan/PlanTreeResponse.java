package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole plan as its own document orders it. A null list means that the source is silent, an empty one "none". */
@Schema(name = "PlanTree")
public record PlanTreeResponse(
        @NotNull PlanSummaryResponse plan, @NotNull List<@NotNull ThemeNode> themes) {

    /**
     * @param title null where the source does not name the heading
     * @param themeSlugs the shared themes it treats; empty where none fits
     */
    @Schema(name = "PlanTheme")
    public record ThemeNode(
            @NotNull UUID id,
            String code,
            String title,
            String generalAim,
            BigDecimal reportedProgressPct,
            @NotNull List<@NotNull String> themeSlugs,
            @NotNull List<@NotNull ObjectiveNode> objectives) {}

    /** @param truncatedInSource whether the source's own list of indicators is cut off; null where it shows none */
    @Schema(name = "PlanObjective")
    public record ObjectiveNode(
            @NotNull UUID id,
            String code,
            String title,
            List<@NotNull String> responsibleUnits,
            List<@NotNull String> partners,
            List<@NotNull String> risks,
            List<@NotNull String> findings,
            List<@NotNull String> needs,
            BigDecimal costEstimateTry,
            String sourceUrl,
            Boolean truncatedInSource,
            @NotNull List<@NotNull PlanIndicatorResponse> indicators,
            @NotNull List<@NotNull ActionNode> actions) {}

    /** @param statedStatus as the source words it */
    @Schema(name = "PlanAction")
    public record ActionNode(
            @NotNull UUID id,
            String code,
            @NotNull String title,
            List<@NotNull String> responsibleUnits,
            List<@NotNull String> partners,
            String timeline,
            String statedStatus,
            String note,
            @NotNull List<@NotNull PlanIndicatorResponse> indicators) {}
}
