package org.yeep.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yeep.evidence.inspection.HiddenDetail;

/** What others may know of a piece of evidence; a link has {@code url} and none of the file's parts. */
public record EvidenceRef(
        UUID id,
        UUID organisationId,
        String subjectKind,
        UUID subjectId,
        EvidenceKind kind,
        String title,
        String fileName,
        String mediaType,
        Long size,
        String sha256,
        String url,
        EvidenceVisibility visibility,
        LocalDate documentDate,
        boolean published,
        Checked checked) {

    /**
     * What looking through the file brought.
     *
     * @param publishedSha256 of the copy for everybody, null where that is the file itself
     * @param textRead whether its text was looked through for identity numbers; null for links and for old files
     */
    public record Checked(
            String publishedSha256, Long publishedSize, Boolean textRead, List<HiddenDetail> hiddenDetails) {}

    /** Of what everybody downloads. */
    public String servedSha256() {
        return checked.publishedSha256() == null ? sha256 : checked.publishedSha256();
    }

    public Long servedSize() {
        return checked.publishedSize() == null ? size : checked.publishedSize();
    }
}
