package org.yeep.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.EvidenceKind;
import org.yeep.evidence.EvidenceVisibility;

/** @param personalDataDeclared must be true: the sender looked and the page holds no personal data */
@Schema(name = "LinkObservationEvidence")
record LinkObservationEvidenceRequest(
        @NotNull URI url,
        @NotBlank @Size(max = 300) String title,
        @NotNull EvidenceKind kind,
        @NotNull EvidenceVisibility visibility,
        LocalDate documentDate,
        @NotNull Boolean personalDataDeclared) {}
