package org.yeep.evidence;

import java.time.LocalDate;
import java.util.UUID;

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
        boolean published) {}
