package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much is still to be talked over about one part.
 *
 * @param nodeId null: about the plan as a whole
 */
@Schema(name = "DraftCommentCount")
public record DraftCommentCountResponse(
        UUID nodeId, @NotNull long open) {}
