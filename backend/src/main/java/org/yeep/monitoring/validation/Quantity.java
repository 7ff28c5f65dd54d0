package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationRef;

/** A number of a cell that adds up over its parts. Percentages and ratios do not, but what they are made of does. */
enum Quantity {
    VALUE("value", ObservationRef::value, EnumSet.of(Measure.COUNT, Measure.AMOUNT)),
    NUMERATOR("numerator", ObservationRef::numerator, EnumSet.of(Measure.PERCENT, Measure.RATIO)),
    DENOMINATOR("denominator", ObservationRef::denominator, EnumSet.of(Measure.PERCENT, Measure.RATIO));

    final String field;
    private final Function<ObservationRef, BigDecimal> number;
    private final Set<Measure> measures;

    Quantity(String field, Function<ObservationRef, BigDecimal> number, Set<Measure> measures) {
        this.field = field;
        this.number = number;
        this.measures = measures;
    }

    static List<Quantity> of(Measure measure) {
        return List.of(values()).stream()
                .filter(q -> q.measures.contains(measure))
                .toList();
    }

    /** Null if it was not reported. */
    BigDecimal of(ObservationRef o) {
        return number.apply(o);
    }

    BigDecimal sum(List<ObservationRef> parts) {
        return parts.stream().map(number).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Women of all and men of all share their denominator; it is not shared out. */
    boolean shared(Breakdown b) {
        return this == DENOMINATOR
                && b.parts().stream().allMatch(p -> of(p) != null && of(p).compareTo(of(b.whole())) == 0);
    }
}
