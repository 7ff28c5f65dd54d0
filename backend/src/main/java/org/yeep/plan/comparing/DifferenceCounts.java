package org.yeep.plan.comparing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parts, whatever their level; one that was moved and changed counts in both. */
@Schema(name = "PlanDifferenceCounts")
public record DifferenceCounts(
        @NotNull int added,
        @NotNull int removed,
        @NotNull int moved,
        @NotNull int changed,
        @NotNull int same) {}
