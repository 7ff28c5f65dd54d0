package org.yeep.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

/** The total alone, or both sexes that make it. */
@Schema(name = "SavePopulation")
@NoIdentityNumbers
public record SavePopulationRequest(
        @Min(0) @Max(100_000_000) Integer female,
        @Min(0) @Max(100_000_000) Integer male,
        @NotNull @Min(1) @Max(100_000_000) Integer total,
        @NotBlank @Size(max = 500) String source) {}
