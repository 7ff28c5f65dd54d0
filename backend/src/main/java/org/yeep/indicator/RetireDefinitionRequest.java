package org.yeep.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** {@code successor}: code of the published indicator that takes its place; null if none does. */
@Schema(name = "RetireIndicatorDefinition")
public record RetireDefinitionRequest(
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 40) String successor) {}
