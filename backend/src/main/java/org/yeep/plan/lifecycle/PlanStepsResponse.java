package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.PlanState;

/**
 * What can be done with a plan.
 *
 * @param version of the plan, for If-Match
 * @param unanswered public comments that still want something of the municipality
 * @param workingCopyId where a plan under revision is written meanwhile
 * @param workingCopyVersion for finishing the revision
 * @param yearsOver whether the plan's years are over, so that it can be closed without a reason
 * @param revisionOf the plan a working copy revises; a working copy has no steps of its own
 */
@Schema(name = "PlanSteps")
public record PlanStepsResponse(
        @NotNull UUID planId,
        PlanState state,
        @NotNull int version,
        @NotNull List<@NotNull PlanStepResponse> steps,
        @NotNull long unanswered,
        UUID workingCopyId,
        Integer workingCopyVersion,
        UUID revisionOf,
        @NotNull boolean yearsOver) {}
