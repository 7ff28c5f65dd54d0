package org.yeep.monitoring.validation;

import java.util.stream.Stream;
import org.yeep.monitoring.ObservationStatus;

/** The total is known but women and men are not told apart although the indicator expects it. */
final class SexBreakdownAbsent implements Rule {
    @Override
    public Stream<Finding> check(Cells cells) {
        boolean totalKnown = cells.total()
                .filter(t -> t.status() != ObservationStatus.MISSING)
                .isPresent();
        if (!totalKnown || cells.expectedParts() == 0 || !cells.parts().isEmpty()) return Stream.empty();
        return Stream.of(Finding.warning("sex-breakdown-absent", cells, Cells.TOTAL, "note"));
    }
}
