package org.yeep.plan.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.NodeKind;

/**
 * @param nodeId null: about the plan as a whole
 * @param nodeLabel code and title of the part on the day it was written
 * @param text null where it is not shown; then {@code refusalReason} says why
 * @param authorName as the author gave it; null for none
 * @param signedIn whether the author had an account
 * @param noted read and taken along, without an answer of its own
 */
@Schema(name = "PlanComment")
public record PlanCommentResponse(
        @NotNull UUID id,
        NodeKind nodeKind,
        UUID nodeId,
        String nodeLabel,
        @NotNull PlanCommentState state,
        String text,
        String authorName,
        @NotNull boolean signedIn,
        @NotNull Instant writtenAt,
        String refusalReason,
        @NotNull boolean noted,
        String answer,
        Instant answeredAt,
        @NotNull int version) {}
