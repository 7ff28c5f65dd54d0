package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.assessment.Completion;
import org.yeep.assessment.Timeliness;
import org.yeep.evidence.EvidenceKind;
import org.yeep.monitoring.ClaimStatus;
import org.yeep.plan.PlanItemKind;

/** One action: the municipality's claim, the board's finding, the reply, the finding after the reply. */
@Schema(name = "ReportItem")
public record ReportItem(
        @NotNull UUID itemId,
        @NotNull PlanItemKind kind,
        String code,
        String title,
        String objectiveTitle,
        String statedStatus,
        Claim claim,

        @Schema(description = "Null where the board did not judge it")
        Finding finding,

        String reply,

        @Schema(description = "The judgement after the reply; null where the first one stands")
        Finding changed,

        String changeReason,
        @NotNull List<Evidence> evidence,

        @Schema(description = "Pieces of evidence only the board could see") @NotNull
        int boardEvidence) {

    @Schema(name = "ReportClaim")
    public record Claim(@NotNull ClaimStatus status, String text) {}

    @Schema(name = "ReportFinding")
    public record Finding(
            @NotNull Completion completion,
            @NotNull int evidenceStrength,
            @NotNull Timeliness timeliness,
            @NotNull int inclusion,
            @NotNull String reason) {}

    @Schema(name = "ReportEvidence")
    public record Evidence(
            @NotNull UUID id,
            @NotNull EvidenceKind kind,
            @NotNull String title,
            String url,
            String sha256,

            @Schema(description = "Of the copy everybody downloads, where that is not the file itself")
            String publishedSha256,

            LocalDate documentDate) {}
}
