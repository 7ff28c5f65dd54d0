package org.yeep.monitoring.suppression;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;

/**
 * The numbers of one cell; those not reported are null.
 *
 * @param cell {@code total} or a part such as {@code sex=F}
 */
public record Figure(String cell, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1L << 50);

    CellKey key() {
        return CellKey.of(cell);
    }

    public boolean known() {
        return value != null || numerator != null || denominator != null;
    }

    /** A percentage or ratio without its parts. */
    boolean bare() {
        return numerator == null && denominator == null;
    }

    /** Nothing but whole numbers of a size that can be computed with exactly. */
    boolean whole(Measure measure) {
        return (measure == Measure.COUNT ? Stream.of(value) : Stream.of(numerator, denominator))
                .filter(Objects::nonNull)
                .allMatch(n -> n.signum() >= 0
                        && n.compareTo(MOST) < 0
                        && n.stripTrailingZeros().scale() <= 0);
    }
}
