package org.yeep.monitoring;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveObservation")
public record SaveObservationRequest(
        @NotNull ObservationStatus status,

        @Schema(description = "Required if, and only if, the status is MISSING")
        MissingReason missingReason,

        @Schema(description = "1 or 0 for a yes/no indicator") @Digits(integer = 15, fraction = 4)
        BigDecimal value,

        @Schema(description = "For percentages and ratios; the value is then computed")
        @Digits(integer = 15, fraction = 4)
        BigDecimal numerator,

        @Digits(integer = 15, fraction = 4) BigDecimal denominator,

        @Schema(description = "The answer to a qualitative indicator") @Size(max = 5000)
        String text,

        @Schema(description = "Explains the value to readers; required where a warning is to stand") @Size(max = 2000)
        String note,

        @Size(max = 1000) String source,

        @Schema(description = "The form proposed it, added up from the parts; refused if it is not their sum")
        Boolean workedOut) {}
