package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationStatus;

/** A missing value says why: not collected, not broken down, refused, not yet available or not applicable. */
final class MissingWithoutReason implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        return cells.all()
                .filter(o -> o.status() == ObservationStatus.MISSING && o.missingReason() == null)
                .map(o -> Finding.error("missing-without-reason", cells, o.cell(), "missingReason"));
    }
}
