package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action or an objective with where it stands.
 *
 * @param objective what an action serves; for an objective, itself
 * @param action null for an objective
 * @param actions an objective's actions; empty for an action
 */
@Schema(name = "PlanItemDetail")
public record PlanItemResponse(
        @NotNull PlanSummaryResponse plan,
        @NotNull PlanItemRef item,
        @NotNull ObjectiveFacts objective,
        ActionFacts action,
        @NotNull List<@NotNull ActionFacts> actions,
        @NotNull List<@NotNull PlanIndicatorResponse> indicators) {}
