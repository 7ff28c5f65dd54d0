package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.EvidenceKind;
import org.yeep.evidence.EvidenceRef;
import org.yeep.evidence.EvidenceVisibility;

/** What a score or a finding may point at; the file itself is at {@code /evidence/{id}/content}. */
@Schema(name = "CitableEvidence")
public record CitableEvidenceResponse(
        @NotNull UUID id,
        @NotNull EvidenceKind kind,
        @NotNull String title,
        String fileName,
        String mediaType,
        Long size,
        String url,
        @NotNull EvidenceVisibility visibility,
        LocalDate documentDate,

        @Schema(description = "The plan indicator whose value it proves; null for evidence of the board")
        UUID planIndicatorId,

        @Schema(description = "The cell whose value it proves")
        String cell) {

    static CitableEvidenceResponse of(EvidenceRef e, UUID planIndicatorId, String cell) {
        return new CitableEvidenceResponse(
                e.id(),
                e.kind(),
                e.title(),
                e.fileName(),
                e.mediaType(),
                e.size(),
                e.url(),
                e.visibility(),
                e.documentDate(),
                planIndicatorId,
                cell);
    }
}
