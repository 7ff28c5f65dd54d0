package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yeep.indicator.Dimensions;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.suppression.CellKey;

/**
 * A total added up from all of its parts along one dimension. Percentages and ratios are computed anew from the sums of
 * what they are made of.
 *
 * @param by code of the dimension
 */
public record WorkedOut(String by, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
    private static final int SCALE = 4;

    /** What the cell would be, along the first dimension that has all of its parts. */
    public static Optional<WorkedOut> of(Cells cells, String cell) {
        return all(cells, cell).findFirst();
    }

    /** Whether it is the sum along any dimension that has all of its parts. */
    static boolean agrees(Cells cells, ObservationRef o) {
        return all(cells, o.cell()).anyMatch(w -> w.value().compareTo(o.value()) == 0);
    }

    private static Stream<WorkedOut> all(Cells cells, String cell) {
        var key = CellKey.of(cell);
        return cells.categorised().stream()
                .sorted()
                .filter(d -> !key.has(d) && !Dimensions.overlapping(d))
                .flatMap(d -> sum(cells, d, parts(cells, key, d)).stream());
    }

    private static List<Optional<ObservationRef>> parts(Cells cells, CellKey key, String dimension) {
        return cells.categories(dimension).stream()
                .map(c -> cells.at(key.with(dimension, c).text()).filter(o -> o.status() != ObservationStatus.MISSING))
                .toList();
    }

    private static Optional<WorkedOut> sum(Cells cells, String by, List<Optional<ObservationRef>> parts) {
        var given = parts.stream().flatMap(Optional::stream).toList();
        var measure = cells.indicator().measure();
        var quantities = Quantity.of(measure);
        boolean all = given.size() == parts.size()
                && !quantities.isEmpty()
                && quantities.stream().allMatch(q -> given.stream().map(q::of).noneMatch(Objects::isNull));
        if (!all) return Optional.empty();
        if (quantities.contains(Quantity.VALUE))
            return Optional.of(new WorkedOut(by, Quantity.VALUE.sum(given), null, null));
        if (sharedOut(given))
            return quotient(by, measure, Quantity.NUMERATOR.sum(given), Quantity.DENOMINATOR.sum(given));
        return Optional.empty();
    }

    /** Where all parts have one denominator nobody can tell whether it is that of the whole. */
    private static boolean sharedOut(List<ObservationRef> parts) {
        return parts.stream()
                        .map(ObservationRef::denominator)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<WorkedOut> quotient(String by, Measure measure, BigDecimal numerator, BigDecimal whole) {
        if (whole.signum() <= 0) return Optional.empty();
        var factor = measure == Measure.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        var value = numerator.multiply(factor).divide(whole, SCALE, RoundingMode.HALF_UP);
        return Optional.of(new WorkedOut(by, value, numerator, whole));
    }
}
