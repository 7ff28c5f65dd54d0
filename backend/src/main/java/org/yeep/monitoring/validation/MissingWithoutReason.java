package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationStatus;

/** A missing value says why: not collected, not broken down, refused, not yet available or not applicable. */
final class MissingWithoutReason extends Rule {
    MissingWithoutReason() {
        super("missing-without-reason", Severity.ERROR);
    }

    @Override
    Stream<Finding> check(Cells cells) {
        return cells.all()
                .filter(o -> o.status() == ObservationStatus.MISSING && o.missingReason() == null)
                .map(o -> finding(cells, o.cell(), "missingReason"));
    }
}
