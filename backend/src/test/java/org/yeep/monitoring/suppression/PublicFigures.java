package org.yeep.monitoring.suppression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yeep.indicator.Direction;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.progress.Calculation;
import org.yeep.monitoring.progress.IndicatorFigure;
import org.yeep.monitoring.progress.PeriodValue;
import org.yeep.monitoring.progress.PeriodValues;
import org.yeep.monitoring.progress.Thresholds;
import org.yeep.monitoring.progress.Yardstick;

/**
 * The figure that is published with a table, and what somebody reads back from it. The calculation is handed the true
 * total together with the mark that it is hidden: it must not use it.
 */
final class PublicFigures {
    /** So large a target that four decimals of a percentage tell the value to the last unit. */
    private static final BigDecimal TARGET = BigDecimal.valueOf(1_000_000);

    static final Thresholds THRESHOLDS =
            new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.6"), BigDecimal.valueOf(60));

    private PublicFigures() {}

    static IndicatorFigure of(Map<String, Long> table, Set<String> hidden) {
        var total = table.containsKey("total") ? BigDecimal.valueOf(table.get("total")) : null;
        var value = new PeriodValue(
                "2022-H1",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 6, 30),
                ObservationStatus.NORMAL,
                total,
                null,
                null,
                hidden.contains("total"));
        var stick = new Yardstick(
                UUID.randomUUID(), Measure.COUNT, Direction.RISING, null, BigDecimal.ZERO, 2021, TARGET, List.of());
        return Calculation.of(stick, new PeriodValues(value, List.of()), null, THRESHOLDS);
    }

    /** Progress × target ÷ 100, as far as there is a progress. */
    static Optional<Long> totalToldBy(Map<String, Long> table, Set<String> hidden) {
        return Optional.ofNullable(of(table, hidden).progress())
                .map(progress -> progress.multiply(TARGET).movePointLeft(2).longValueExact());
    }
}
