package org.yeep.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason read by the proposer */
@Schema(name = "RejectIndicatorProposal")
public record RejectDefinitionRequest(
        @NotBlank @Size(max = 2000) String reason) {}
