package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param toPlanId the other plan
 * @param fromItemId an objective or action of this plan; null for the plan as a whole
 * @param toItemId an objective or action of the other one; null for the plan as a whole
 */
public record LinkPlansRequest(
        @NotNull UUID toPlanId,
        @NotNull PlanLinkKind kind,
        @Size(max = 1000) String note,
        UUID fromItemId,
        UUID toItemId) {}
