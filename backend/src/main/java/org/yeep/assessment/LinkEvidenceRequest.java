package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.evidence.EvidenceKind;

@Schema(name = "LinkEvidence")
public record LinkEvidenceRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull URI url,
        @NotNull EvidenceKind kind,
        LocalDate documentDate) {}
