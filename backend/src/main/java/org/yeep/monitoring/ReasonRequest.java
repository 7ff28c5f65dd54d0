package org.yeep.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason")
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
