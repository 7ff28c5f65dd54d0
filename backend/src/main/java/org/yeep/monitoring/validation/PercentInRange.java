package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;

/** A percentage lies between 0 and 100. */
final class PercentInRange extends Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PercentInRange() {
        super("percent-out-of-range", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (cells.indicator().measure() != Measure.PERCENT) return Stream.empty();
        return cells.present()
                .filter(o -> o.value() != null)
                .filter(o -> o.value().signum() < 0 || o.value().compareTo(HUNDRED) > 0)
                .map(o -> finding(cells, o.cell(), "value", o.value()));
    }
}
