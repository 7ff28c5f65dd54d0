package org.yeep.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.inspection.HiddenDetail;

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

        @Schema(
                description =
                        "SHA-256 of the copy everybody downloads, a picture without what the camera wrote into it;"
                                + " null where that is the file itself")
        String publishedSha256,

        @Schema(description = "Bytes of that copy") Long publishedSize,

        @Schema(
                description = "Whether all its text was looked through for identity numbers; false for pictures, scans"
                        + " and what is too long; null for a link")
        Boolean textRead,

        @Schema(
                description = "What the file as it was sent tells beside its pages. In the public copy of a picture it"
                        + " is not; in a document it is")
        @NotNull
        List<HiddenDetail> hiddenDetails,

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
                e.checked().publishedSha256(),
                e.checked().publishedSize(),
                e.checked().textRead(),
                e.checked().hiddenDetails(),
                e.url(),
                path,
                e.visibility(),
                e.documentDate(),
                e.published());
    }
}
