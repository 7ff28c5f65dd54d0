package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.indicator.Accumulation;
import org.yeep.monitoring.ObservationRef;

/** What is added up since the start never becomes less than in the last period that had a value. */
final class CumulativeFalls extends Rule {
    CumulativeFalls() {
        super("cumulative-falls", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (cells.indicator().accumulation() != Accumulation.CUMULATIVE) return Stream.empty();
        return cells.present().filter(o -> o.value() != null).flatMap(o -> check(cells, o));
    }

    private Stream<Finding> check(Cells cells, ObservationRef now) {
        return cells.before(now.cell()).stream()
                .filter(java.util.Objects::nonNull)
                .reduce((older, newer) -> newer)
                .filter(last -> now.value().compareTo(last) < 0)
                .map(last -> finding(cells, now.cell(), "value", now.value(), last))
                .stream();
    }
}
