package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Observation")
public record ObservationResponse(
        @NotNull UUID id,
        @NotNull int version,
        @NotNull UUID planIndicatorId,
        @NotNull String cell,
        @NotNull ObservationStatus status,
        MissingReason missingReason,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String text,
        String note,
        String source,

        @Schema(description = "Why the board returned it, if it did")
        String returnedReason,

        @NotNull String updatedBy,
        @NotNull Instant updatedAt) {

    static ObservationResponse of(Observation o) {
        var ref = o.ref();
        return new ObservationResponse(
                ref.id(),
                o.version(),
                ref.planIndicatorId(),
                ref.cell(),
                ref.status(),
                ref.missingReason(),
                ref.value(),
                ref.numerator(),
                ref.denominator(),
                ref.text(),
                ref.note(),
                ref.source(),
                o.returnedReason(),
                o.updatedBy(),
                o.updatedAt());
    }
}
