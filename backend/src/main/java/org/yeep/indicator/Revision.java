package org.yeep.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version: all of what it says, the nine answers, and why it changes. */
@Schema(name = "ReviseIndicatorDefinition")
public record Revision(
        @NotNull @Valid DefinitionFacts definition,
        @NotNull @Size(max = 9) List<@NotNull @Valid QualityResult> checks,
        @NotBlank @Size(max = 1000) String reason) {}
