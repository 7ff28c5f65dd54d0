package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.assessment.Completion;
import org.yeep.assessment.Timeliness;
import org.yeep.evidence.EvidenceKind;
import org.yeep.monitoring.ClaimStatus;

/** What the municipality says of an action, what the board found, and what the municipality replied. */
@Schema(name = "Voices")
record VoicesResponse(
        @NotNull UUID itemId,
        @NotNull UUID planId,
        @Schema(nullable = true) LocalDate asOf,
        @NotNull List<PeriodVoices> periods) {

    @Schema(name = "PeriodVoices")
    record PeriodVoices(
            @NotNull UUID periodId,
            @NotNull String periodCode,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,

            @Schema(nullable = true, description = "Null if the municipality stated nothing")
            Claim claim,

            @Schema(nullable = true, description = "Null if the board did not judge it")
            BoardFinding finding,

            @Schema(nullable = true, description = "The municipality's reply, unedited; null if it gave none")
            String reply,

            @NotNull List<VoiceEvidence> evidence,
            @NotNull UUID reportId,
            @NotNull int reportVersion,
            @NotNull Instant publishedAt) {

        PeriodVoices with(List<VoiceEvidence> cited) {
            return new PeriodVoices(
                    periodId,
                    periodCode,
                    startsOn,
                    endsOn,
                    claim,
                    finding,
                    reply,
                    cited,
                    reportId,
                    reportVersion,
                    publishedAt);
        }
    }

    @Schema(name = "PublishedClaim")
    record Claim(
            @NotNull ClaimStatus status,
            @Schema(nullable = true) String text) {}

    @Schema(name = "PublishedFinding")
    record BoardFinding(
            @NotNull Completion completion,
            @Schema(nullable = true) Integer evidenceStrength,
            @Schema(nullable = true) Timeliness timeliness,
            @Schema(nullable = true) Integer inclusion,
            @Schema(nullable = true) String text,

            @Schema(nullable = true, description = "After the reply; equal to the finding unless a reason is given")
            FinalFinding afterReply) {}

    @Schema(name = "FinalFinding")
    record FinalFinding(
            @NotNull Completion completion,
            @Schema(nullable = true) Integer evidenceStrength,
            @Schema(nullable = true) Timeliness timeliness,
            @Schema(nullable = true) Integer inclusion,
            @Schema(nullable = true) String text,
            @Schema(nullable = true) String changeReason) {}

    @Schema(name = "VoiceEvidence")
    record VoiceEvidence(
            @NotNull UUID id,
            @NotNull EvidenceKind kind,
            @NotNull String title,

            @Schema(nullable = true, description = "For a link")
            String url,

            @Schema(nullable = true) String fileName,
            @Schema(nullable = true) String mediaType,
            @Schema(nullable = true) Long size,

            @Schema(nullable = true, description = "Of the file as it was sent")
            String sha256,

            @Schema(nullable = true, description = "Of the copy everybody downloads, where that is not the file itself")
            String publishedSha256,

            @Schema(nullable = true) LocalDate documentDate) {}
}
