package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.indicator.Measure;

/** The part is not greater than the whole it is a percentage of. Ratios may exceed one. */
final class NumeratorWithinDenominator extends Rule {
    NumeratorWithinDenominator() {
        super("numerator-exceeds-denominator", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (cells.indicator().measure() != Measure.PERCENT) return Stream.empty();
        return cells.present()
                .filter(o -> o.numerator() != null && o.denominator() != null)
                .filter(o -> o.numerator().compareTo(o.denominator()) > 0)
                .map(o -> finding(cells, o.cell(), "numerator", o.numerator(), o.denominator()));
    }
}
