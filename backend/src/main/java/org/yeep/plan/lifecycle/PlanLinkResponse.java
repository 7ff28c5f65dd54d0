package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanLink")
public record PlanLinkResponse(
        @NotNull UUID id,
        @NotNull PlanLinkKind kind,
        @NotNull UUID fromPlanId,
        @NotNull String fromPlanTitle,
        UUID fromItemId,
        @NotNull UUID toPlanId,
        @NotNull String toPlanTitle,
        UUID toItemId,
        String note) {}
