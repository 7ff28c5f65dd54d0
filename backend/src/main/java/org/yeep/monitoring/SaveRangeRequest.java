package org.yeep.monitoring;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.privacy.NoIdentityNumbers;

@NoIdentityNumbers
@Schema(name = "SaveRange", description = "One bound may be left open")
record SaveRangeRequest(
        @Digits(integer = 15, fraction = 4) BigDecimal min,
        @Digits(integer = 15, fraction = 4) BigDecimal max,

        @Schema(
                description = "Why the values should lie there; the municipality reads it beside the warning, and of a"
                        + " range of the library everybody does",
                examples = "The neighbouring districts reported between 40 and 90 in the last four periods.")
        @NotBlank
        @Size(min = IndicatorRange.SHORTEST_REASON, max = 2000)
        String reason) {}
