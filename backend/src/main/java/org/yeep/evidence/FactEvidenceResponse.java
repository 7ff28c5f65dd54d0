package org.yeep.evidence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param factId the equality fact it supports */
@Schema(name = "FactEvidence")
public record FactEvidenceResponse(
        @NotNull UUID factId, @NotNull EvidenceResponse evidence) {

    static FactEvidenceResponse of(EvidenceRef evidence) {
        return new FactEvidenceResponse(evidence.subjectId(), EvidenceResponse.of(evidence));
    }
}
