package org.yeep.organisation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param female null where the source gives only the total */
@Schema(name = "Population")
public record PopulationResponse(
        @NotNull int year,
        Integer female,
        Integer male,
        @NotNull int total,
        @NotNull String source,
        @NotNull int version) {}
