package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ObservationStatus;

/** The total that was reported for one period; numbers are null where missing, and where the public does not see them. */
@Schema(name = "PeriodValue")
public record PeriodValue(
        @Schema(examples = "2022-H1") @NotNull String periodCode,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull ObservationStatus status,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) BigDecimal numerator,
        @Schema(nullable = true) BigDecimal denominator,
        @NotNull boolean suppressed) {

    /** Whatever is handed in: a number the public does not see is not here. */
    public PeriodValue {
        value = suppressed ? null : value;
        numerator = suppressed ? null : numerator;
        denominator = suppressed ? null : denominator;
    }

    boolean covers(PeriodValue other) {
        return startsOn.equals(other.startsOn) && endsOn.equals(other.endsOn);
    }

    boolean hasParts() {
        return numerator != null && denominator != null;
    }
}
