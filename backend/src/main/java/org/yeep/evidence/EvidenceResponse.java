package org.yeep.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Evidence")
public record EvidenceResponse(
        @NotNull UUID id,
        @NotNull EvidenceKind kind,
        @NotNull String title,
        String fileName,
        String mediaType,
        @Schema(description = "Bytes; null for a link") Long size,

        @Schema(description = "SHA-256 of the file, hexadecimal; null for a link")
        String sha256,

        @Schema(description = "Address of a link; null for a file")
        String url,

        @Schema(description = "Path of the file below the API's root; null for a link")
        String contentPath,

        @NotNull EvidenceVisibility visibility,
        LocalDate documentDate,
        @NotNull boolean published) {

    public static EvidenceResponse of(EvidenceRef e) {
        var path = e.url() == null ? "/evidence/" + e.id() + "/content" : null;
        return new EvidenceResponse(
                e.id(),
                e.kind(),
                e.title(),
                e.fileName(),
                e.mediaType(),
                e.size(),
                e.sha256(),
                e.url(),
                path,
                e.visibility(),
                e.documentDate(),
                e.published());
    }
}
