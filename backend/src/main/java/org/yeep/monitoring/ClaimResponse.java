package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Claim", description = "What the municipality itself says of an action in the period")
public record ClaimResponse(
        @NotNull UUID itemId,
        @NotNull int version,
        @NotNull ClaimStatus status,
        String text,

        @Schema(description = "Why the board returned it, if it did")
        String returnedReason,

        @NotNull String updatedBy,
        @NotNull Instant updatedAt) {

    static ClaimResponse of(ActionClaim c) {
        var ref = c.ref();
        return new ClaimResponse(
                ref.itemId(), c.version(), ref.status(), ref.text(), c.returnedReason(), c.updatedBy(), c.updatedAt());
    }
}
