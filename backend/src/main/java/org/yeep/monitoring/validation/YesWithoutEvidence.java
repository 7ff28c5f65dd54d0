package org.yeep.monitoring.validation;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;
import org.yeep.indicator.RightsType;
import org.yeep.plan.PlanIndicatorRef;

/** That a structure exists (a unit, a commission, a decision) is shown by a document. */
final class YesWithoutEvidence extends Rule {
    YesWithoutEvidence() {
        super("yes-without-evidence", Severity.ERROR);
    }

    static boolean concerns(PlanIndicatorRef indicator) {
        return indicator.measure() == Measure.YES_NO && indicator.rightsType() == RightsType.STRUCTURAL;
    }

    @Override
    Stream<Finding> check(Cells cells) {
        if (!concerns(cells.indicator())) return Stream.empty();
        return cells.present()
                .filter(o -> o.value() != null && o.value().compareTo(BigDecimal.ONE) == 0)
                .filter(o -> !cells.evidenced(o.cell()))
                .map(o -> finding(cells, o.cell(), ""));
    }
}
