package org.yeep.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PostMessage")
public record PostMessageRequest(
        @NotBlank @Size(max = 5_000) String text,

        @Schema(description = "The item talked about; null for the whole assessment")
        UUID itemId) {}
