package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yeep.monitoring.ObservationRef;

/** The same value three periods running may be copied rather than counted. Zeros and yes/no may well stay. */
final class UnchangedThreePeriods extends Rule {
    UnchangedThreePeriods() {
        super("unchanged-three-periods", Severity.WARNING);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (cells.indicator().measure() == org.yeep.indicator.Measure.YES_NO) return Stream.empty();
        return cells.present()
                .filter(o -> o.value() != null && o.value().signum() != 0)
                .filter(o -> lastTwoAre(o, cells.before(o.cell())))
                .map(o -> finding(cells, o.cell(), "value", o.value()));
    }

    private static boolean lastTwoAre(ObservationRef now, List<BigDecimal> before) {
        if (before.size() < 2) return false;
        return before.subList(before.size() - 2, before.size()).stream()
                .allMatch(v -> v != null && v.compareTo(now.value()) == 0);
    }
}
