package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;

/** A percentage lies between 0 and 100. */
final class PercentInRange implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> check(Cells cells) {
        if (cells.indicator().measure() != Measure.PERCENT) return Stream.empty();
        return cells.present()
                .filter(o -> o.value() != null)
                .filter(o -> o.value().signum() < 0 || o.value().compareTo(HUNDRED) > 0)
                .map(o -> Finding.error("percent-out-of-range", cells, o.cell(), "value", o.value()));
    }
}
