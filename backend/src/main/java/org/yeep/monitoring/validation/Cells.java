package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.PlanIndicatorRef;

/**
 * What was reported for one indicator.
 *
 * @param expected the cells it should be reported in, the total first
 * @param reported by cell
 * @param earlier by cell, what was reported for earlier periods, oldest first
 * @param evidenced the cells that evidence hangs on
 */
public record Cells(
        PlanIndicatorRef indicator,
        List<String> expected,
        Map<String, ObservationRef> reported,
        Map<String, List<ObservationRef>> earlier,
        Set<String> evidenced) {
    public static final String TOTAL = "total";

    Optional<ObservationRef> total() {
        return Optional.ofNullable(reported.get(TOTAL));
    }

    Stream<ObservationRef> all() {
        return reported.values().stream();
    }

    Stream<ObservationRef> present() {
        return all().filter(o -> o.status() != ObservationStatus.MISSING);
    }

    /** The breakdown by sex, as far as it has values. */
    List<ObservationRef> parts() {
        return present()
                .filter(o -> o.cell().startsWith("sex=") && o.value() != null)
                .toList();
    }

    /** How many parts a whole breakdown has. */
    int expectedParts() {
        return (int) expected.stream().filter(c -> c.startsWith("sex=")).count();
    }

    static BigDecimal sum(List<ObservationRef> parts) {
        return parts.stream().map(ObservationRef::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<ObservationRef> before(String cell) {
        return earlier.getOrDefault(cell, List.of());
    }
}
