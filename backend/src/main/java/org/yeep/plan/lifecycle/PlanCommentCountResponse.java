package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much was said publicly of one part.
 *
 * @param nodeId null: of the plan as a whole
 * @param open neither answered nor noted
 */
@Schema(name = "PlanCommentCount")
public record PlanCommentCountResponse(
        UUID nodeId, @NotNull long comments, @NotNull long open) {}
