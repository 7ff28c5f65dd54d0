package org.yeep.monitoring.validation;

import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.indicator.Accumulation;
import org.yeep.monitoring.ObservationRef;

/**
 * Farther than three standard deviations from the mean of the earlier periods. Asked only where at least three of them
 * have a value and differ; sums since the start are expected to grow and are left out.
 */
final class OutOfRange extends Rule {
    private static final int ENOUGH = 3;

    OutOfRange() {
        super("far-from-earlier-values", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (cells.indicator().accumulation() == Accumulation.CUMULATIVE) return Stream.empty();
        return cells.present()
                .filter(o -> o.value() != null && far(o, cells))
                .map(o -> finding(cells, o.cell(), "value", o.value()));
    }

    private static boolean far(ObservationRef now, Cells cells) {
        var earlier = cells.before(now.cell()).stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .toArray();
        if (earlier.length < ENOUGH) return false;
        double mean = java.util.Arrays.stream(earlier).average().orElseThrow();
        double squares = java.util.Arrays.stream(earlier)
                .map(v -> (v - mean) * (v - mean))
                .sum();
        double deviation = Math.sqrt(squares / (earlier.length - 1));
        return deviation > 0 && Math.abs(now.value().doubleValue() - mean) > 3 * deviation;
    }
}
