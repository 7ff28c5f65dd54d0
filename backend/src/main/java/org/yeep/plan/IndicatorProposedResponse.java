package org.yeep.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code of the proposal in the library */
@Schema(name = "IndicatorProposed")
public record IndicatorProposedResponse(@NotNull String code) {}
