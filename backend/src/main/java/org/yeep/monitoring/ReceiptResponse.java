package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Receipt", description = "Proof of what was sent: the SHA-256 of exactly this content")
public record ReceiptResponse(
        @NotNull UUID submissionId,

        @Schema(description = "SHA-256 of the content's UTF-8 bytes, hexadecimal") @NotNull
        String sha256,

        @NotNull Instant sentAt,
        @NotNull String sentBy,

        @Schema(description = "What was sent, as canonical JSON (RFC 8785)") @NotNull
        String content) {

    static ReceiptResponse of(UUID submissionId, SubmissionReceipt r) {
        return new ReceiptResponse(submissionId, r.sha256(), r.sentAt(), r.sentBy(), r.content());
    }
}
