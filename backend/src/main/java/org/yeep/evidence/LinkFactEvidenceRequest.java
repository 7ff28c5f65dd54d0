package org.yeep.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param personalDataDeclared must be true: the sender looked and the page holds no personal data */
@Schema(name = "LinkFactEvidence")
public record LinkFactEvidenceRequest(
        @NotNull URI url,
        @NotBlank @Size(max = 300) String title,
        @NotNull EvidenceKind kind,
        @NotNull EvidenceVisibility visibility,
        LocalDate documentDate,
        @NotNull Boolean personalDataDeclared) {}
