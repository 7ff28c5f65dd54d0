package org.yeep.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Evidence about to be stored. {@code fileName} is as the sender named it (null for links);
 * {@code personalDataDeclared} says that the sender looked and found no personal data in it.
 */
public record NewEvidence(
        UUID organisationId,
        String subjectKind,
        UUID subjectId,
        EvidenceKind kind,
        String title,
        String fileName,
        EvidenceVisibility visibility,
        LocalDate documentDate,
        boolean personalDataDeclared,
        String by) {}
