package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ObservationStatus;

/** The period that figures are for. */
@Schema(name = "ProgressPeriod")
public record ReportingMoment(
        @Schema(examples = "2022-H1") @NotNull String code,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    /** The indicator's total in this period, an empty one where nobody has reported it, and all before. */
    PeriodValues among(List<PeriodValue> values) {
        var empty = new PeriodValue(code, startsOn, endsOn, ObservationStatus.NORMAL, null, null, null, false);
        var now = values.stream().filter(v -> v.covers(empty)).findFirst().orElse(empty);
        return new PeriodValues(
                now,
                values.stream()
                        .filter(v -> !v.covers(empty) && !v.endsOn().isAfter(endsOn))
                        .toList());
    }
}
