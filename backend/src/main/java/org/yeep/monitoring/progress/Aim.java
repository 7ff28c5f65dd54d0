package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.document.TargetValue;

/**
 * The value that progress is measured against.
 *
 * <ol>
 *   <li>The value the plan states for its end.
 *   <li>Where it states none and the values of periods add up: the sum of its dated targets.
 *   <li>Else the last of its dated targets.
 * </ol>
 *
 * Only targets of the total count. What a plan states for the year in between decides nothing here; whether it was
 * reached is told beside the figure ({@link PeriodTarget}).
 *
 * @param period null for the end of the plan; {@code 2022 + 2023} for a sum
 */
@Schema(name = "ProgressAim")
public record Aim(
        @NotNull BigDecimal value, @Schema(nullable = true) String period) {
    static final String TOTAL = "total";

    static Optional<Aim> of(Yardstick yardstick) {
        if (yardstick.target() != null) return Optional.of(new Aim(yardstick.target(), null));
        var dated = dated(yardstick);
        if (dated.isEmpty()) return Optional.empty();
        if (yardstick.addsUp()) return sum(dated);
        var last = dated.get(dated.size() - 1);
        return Optional.of(new Aim(last.value(), last.period()));
    }

    /** Of the total, in the order in which their periods end, a longer period after a shorter one. */
    static List<TargetValue> dated(Yardstick yardstick) {
        var byEnd = Comparator.comparing((TargetValue t) -> TargetSpan.of(t).endsOn())
                .thenComparing(t -> TargetSpan.of(t).startsOn(), Comparator.reverseOrder())
                .thenComparing(TargetValue::period);
        return yardstick.targets().stream()
                .filter(t -> t.cell().equals(TOTAL))
                .sorted(byEnd)
                .toList();
    }

    /** Nothing where two of them speak of the same days. */
    private static Optional<Aim> sum(List<TargetValue> dated) {
        for (int i = 1; i < dated.size(); i++)
            if (TargetSpan.of(dated.get(i)).overlaps(TargetSpan.of(dated.get(i - 1)))) return Optional.empty();
        var value = dated.stream().map(TargetValue::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var periods = dated.stream().map(TargetValue::period).collect(Collectors.joining(" + "));
        return Optional.of(new Aim(value, periods));
    }
}
