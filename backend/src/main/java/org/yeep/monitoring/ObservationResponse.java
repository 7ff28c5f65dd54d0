package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;

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

        @Schema(description = "Added up from its parts instead of counted by itself") @NotNull
        boolean workedOut,

        @Schema(description = "Why the board returned it, if it did")
        String returnedReason,

        @NotNull String updatedBy,
        @NotNull Instant updatedAt,

        @Schema(description = "What the rules say of its indicator now; only in the answer to saving, else null")
        List<ValidationFinding> findings) {

    static ObservationResponse of(Observation o) {
        return of(o, null);
    }

    static ObservationResponse of(Observation o, List<ValidationFinding> findings) {
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
                ref.workedOut(),
                o.returnedReason(),
                o.updatedBy(),
                o.updatedAt(),
                findings);
    }
}
