package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param number counts up within the plan
 * @param batchId what is taken back together has the same
 * @param label title of the part
 * @param batchLabel name of the file brought in or the part copied
 * @param undoes the batch that this edit takes back
 * @param undone whether it was taken back
 */
@Schema(name = "PlanEdit")
public record PlanEditResponse(
        @NotNull long number,
        @NotNull UUID batchId,
        @NotNull EditOperation operation,
        @NotNull NodeKind nodeKind,
        @NotNull UUID nodeId,
        String label,
        String batchLabel,
        UUID undoes,
        @NotNull boolean undone,
        @NotNull String editedBy,
        @NotNull Instant editedAt) {}
