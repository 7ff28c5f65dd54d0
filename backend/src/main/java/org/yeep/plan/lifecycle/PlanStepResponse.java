package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanTransition;

/**
 * @param allowed whether the present caller may take it
 * @param obstacles what is still missing; empty if it can be taken now
 */
@Schema(name = "PlanStep")
public record PlanStepResponse(
        @NotNull PlanTransition transition,
        @NotNull boolean allowed,
        @NotNull List<@NotNull Obstacle> obstacles) {}
