package org.yeep.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SendBackIndicatorProposal")
public record SendBackDefinitionRequest(
        @NotBlank @Size(max = 2000) String reason) {}
