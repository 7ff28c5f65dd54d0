package org.yeep.plan.comparing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two documents, as a tree in the later one's order; what was removed stands last where it was.
 *
 * @param plan what the plan says differently of itself
 */
@Schema(name = "PlanDifference")
public record PlanDifference(
        @NotNull DifferenceCounts counts,
        @NotNull List<@NotNull FieldChange> plan,
        @NotNull List<@NotNull NodeDifference> nodes) {}
