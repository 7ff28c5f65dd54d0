package org.yeep.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All answers so far; they take the place of those before. */
@Schema(name = "JudgeIndicatorProposal")
public record JudgeDefinitionRequest(@NotNull @Size(max = 9) List<@NotNull @Valid QualityResult> checks) {}
