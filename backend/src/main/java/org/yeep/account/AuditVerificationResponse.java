package org.yeep.account;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditVerification")
record AuditVerificationResponse(
        @NotNull boolean intact,

        @Schema(description = "Links walked, up to the first broken one") @NotNull
        long verified,

        @Schema(description = "Events committed but not yet part of the chain") @NotNull
        long unsealed,

        @Schema(
                nullable = true,
                description = "SHA-256 of the last intact link; note it elsewhere to be able to prove a cut-off tail")
        String lastHash,

        @Schema(nullable = true) BrokenLink firstBroken,
        @NotNull Instant at) {

    @Schema(name = "BrokenLink")
    record BrokenLink(
            @Schema(description = "Number of the link in the chain") @NotNull
            long number,

            @Schema(description = "Id of the audit event it seals") @NotNull
            long eventId,

            @NotNull BrokenLinkReason reason) {}
}
