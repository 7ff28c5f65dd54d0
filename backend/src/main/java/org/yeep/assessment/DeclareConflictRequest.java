package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclareConflict")
public record DeclareConflictRequest(
        @NotNull DeclarationOutcome outcome,
        @NotNull @Size(max = 6) List<@NotNull ConflictGround> grounds,

        @Schema(description = "Required unless the outcome is NONE") @Size(max = 2000)
        String explanation) {}
