package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanState;
import org.yeep.plan.PlanTransition;

/**
 * @param state the plan's from then on
 * @param actorRole as whom it was done; accounts are not public
 * @param versionNumber the version that was frozen with it; null if none was
 */
@Schema(name = "PlanEvent")
public record PlanEventResponse(
        @NotNull UUID id,
        @NotNull PlanTransition transition,
        @NotNull PlanState state,
        @NotNull Instant at,
        @NotNull ActorRole actorRole,
        String reason,
        Decision decision,
        LocalDate consultationEndsOn,
        Integer versionNumber) {}
