package org.yeep.monitoring.validation;

import java.util.stream.Stream;

/** A total that was worked out is still the sum of its parts. */
final class WorkedOutDiffers extends Rule {
    WorkedOutDiffers() {
        super("worked-out-differs", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        return cells.present()
                .filter(o -> o.workedOut() && (o.value() == null || !WorkedOut.agrees(cells, o)))
                .map(o -> finding(cells, o.cell(), "value", o.value()));
    }
}
