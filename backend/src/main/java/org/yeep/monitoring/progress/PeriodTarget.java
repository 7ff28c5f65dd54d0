package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.TargetValue;

/**
 * What the plan wants to have reached in the period itself: the dated target of the shortest time that holds it, its own
 * half-year before its year.
 *
 * @param value what is to be reached
 * @param actual what was; where periods add up, the sum since the target's time began; null where it cannot be told
 */
@Schema(name = "PeriodTarget")
public record PeriodTarget(
        @Schema(examples = "2022") @NotNull String period,
        @NotNull BigDecimal value,
        @Schema(nullable = true) BigDecimal actual,
        @Schema(nullable = true) Boolean reached) {

    static PeriodTarget of(Yardstick yardstick, PeriodValues values) {
        var now = values.now();
        return stated(Aim.dated(yardstick), Aim.TOTAL, now.startsOn(), now.endsOn())
                .map(t -> {
                    var actual = values.reached(yardstick, TargetSpan.of(t).startsOn())
                            .value();
                    var reached = actual == null ? null : yardstick.reaches(actual, t.value());
                    return new PeriodTarget(t.period(), t.value(), actual, reached);
                })
                .orElse(null);
    }

    /** What is stated of one cell for the shortest time that holds the days from {@code from} to {@code to}. */
    public static Optional<TargetValue> stated(List<TargetValue> targets, String cell, LocalDate from, LocalDate to) {
        return targets.stream()
                .filter(t -> t.cell().equals(cell) && TargetSpan.of(t).contains(from, to))
                .reduce((one, other) -> TargetSpan.of(one).longerThan(TargetSpan.of(other)) ? other : one);
    }
}
