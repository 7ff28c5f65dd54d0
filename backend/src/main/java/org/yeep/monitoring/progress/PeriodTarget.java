package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        return Aim.dated(yardstick).stream()
                .filter(t -> TargetSpan.of(t).contains(values.now()))
                .reduce((one, other) -> TargetSpan.of(one).longerThan(TargetSpan.of(other)) ? other : one)
                .map(t -> {
                    var actual = values.reached(yardstick, TargetSpan.of(t).startsOn())
                            .value();
                    var reached = actual == null ? null : yardstick.reaches(actual, t.value());
                    return new PeriodTarget(t.period(), t.value(), actual, reached);
                })
                .orElse(null);
    }
}
