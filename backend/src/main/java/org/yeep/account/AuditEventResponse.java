package org.yeep.account;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEvent")
record AuditEventResponse(
        @NotNull long id,
        @NotNull Instant at,

        @Schema(description = "Account name; \"system\" for what no request caused") @NotNull
        String actor,

        @NotNull String requestId,

        @Schema(example = "PUT /api/v1/submissions/0198f000-0000-7000-8000-000000000001/claims/0198f000") @NotNull
        String operation,

        @Schema(example = "observation") @NotNull String entity,
        @NotNull String entityId,
        @NotNull AuditAction action,

        @Schema(implementation = Object.class, nullable = true, description = "The row before; null for an insert")
        JsonNode before,

        @Schema(implementation = Object.class, nullable = true, description = "The row after; null for a deletion")
        JsonNode after,

        @Schema(nullable = true, description = "Its number in the hash chain; null until it is sealed")
        Long sealNumber) {}
