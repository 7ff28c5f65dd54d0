package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/** @param nodeId null: about the plan as a whole */
@Schema(name = "DraftComment")
public record DraftCommentResponse(
        @NotNull UUID id,
        NodeKind nodeKind,
        UUID nodeId,
        String nodeLabel,
        @NotNull String text,
        @NotNull String authorName,
        @NotNull Instant writtenAt,
        @NotNull boolean resolved,
        Instant resolvedAt,
        @NotNull int version) {}
