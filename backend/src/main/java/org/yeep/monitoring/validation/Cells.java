package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.suppression.CellKey;
import org.yeep.plan.PlanIndicatorRef;

/** What was reported for one indicator. */
public final class Cells {
    public static final String TOTAL = "total";

    private final PlanIndicatorRef indicator;
    private final List<String> expected;
    private final Map<String, ObservationRef> reported;
    private final Map<String, List<BigDecimal>> earlier;
    private final Set<String> evidenced;
    private final StatedRange range;
    private final Map<Set<String>, List<String>> bySet;
    private final Map<String, List<String>> categories;
    private List<Breakdown> breakdowns;

    /**
     * @param expected the cells it should be reported in, the total first
     * @param reported by cell
     * @param earlier by cell, the values of earlier periods, oldest first; null where there was none
     * @param evidenced the cells that evidence hangs on
     * @param range where its values are said to lie; null where nobody has said it
     */
    public Cells(
            PlanIndicatorRef indicator,
            List<String> expected,
            Map<String, ObservationRef> reported,
            Map<String, List<BigDecimal>> earlier,
            Set<String> evidenced,
            StatedRange range) {
        this.indicator = indicator;
        this.expected = expected;
        this.reported = reported;
        this.earlier = earlier;
        this.evidenced = evidenced;
        this.range = range;
        bySet = expected.stream().collect(Collectors.groupingBy(Cells::dimensions));
        categories = expected.stream()
                .map(CellKey::of)
                .filter(k -> k.parts().size() == 1)
                .flatMap(k -> k.parts().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    PlanIndicatorRef indicator() {
        return indicator;
    }

    List<String> expected() {
        return expected;
    }

    /** The expected cells by the dimensions they combine; the total by none. */
    Map<Set<String>, List<String>> expectedBySet() {
        return bySet;
    }

    boolean answers(String cell) {
        return reported.containsKey(cell);
    }

    boolean evidenced(String cell) {
        return evidenced.contains(cell);
    }

    Optional<StatedRange> range() {
        return Optional.ofNullable(range);
    }

    Optional<ObservationRef> at(String cell) {
        return Optional.ofNullable(reported.get(cell));
    }

    Optional<ObservationRef> total() {
        return at(TOTAL);
    }

    Stream<ObservationRef> all() {
        return reported.values().stream();
    }

    Stream<ObservationRef> present() {
        return all().filter(o -> o.status() != ObservationStatus.MISSING);
    }

    boolean present(String cell) {
        return at(cell).filter(o -> o.status() != ObservationStatus.MISSING).isPresent();
    }

    List<BigDecimal> before(String cell) {
        return earlier.getOrDefault(cell, List.of());
    }

    /** The categories that a dimension is asked for in; none for one that is not expected. */
    List<String> categories(String dimension) {
        return categories.getOrDefault(dimension, List.of());
    }

    Set<String> categorised() {
        return categories.keySet();
    }

    /** Each reported cell with the reported parts of it, those along one dimension before those along several. */
    List<Breakdown> breakdowns() {
        if (breakdowns == null) breakdowns = Breakdown.all(this);
        return breakdowns;
    }

    private static Set<String> dimensions(String cell) {
        return Set.copyOf(CellKey.of(cell).parts().keySet());
    }
}
