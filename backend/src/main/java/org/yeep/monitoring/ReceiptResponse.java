package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.SubmissionSummaryResponse.OrganisationLabel;
import org.yeep.monitoring.SubmissionSummaryResponse.PlanLabel;

@Schema(name = "Receipt", description = "Proof of what was sent: the SHA-256 of exactly this content")
public record ReceiptResponse(
        @NotNull UUID submissionId,
        @NotNull PlanLabel plan,
        @NotNull OrganisationLabel organisation,

        @Schema(example = "2022-H1") @NotNull String period,

        @Schema(description = "1, and one more for each correction") @NotNull
        int number,

        @Schema(description = "SHA-256 of the content's UTF-8 bytes, hexadecimal") @NotNull
        String sha256,

        @NotNull Instant sentAt,
        @NotNull String sentBy,

        @Schema(description = "What was sent, as canonical JSON (RFC 8785)") @NotNull
        String content) {}
