package org.yeep.monitoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yeep.indicator.Measure;
import org.yeep.plan.PlanIndicatorRef;

/** Which cells an indicator is reported in: always the total, and women and men where the indicator expects it. */
final class ExpectedCells {
    static final String TOTAL = "total";
    /** A yes, a rank or a sentence belongs to the whole; it cannot be split between women and men. */
    private static final Set<Measure> WHOLE = EnumSet.of(Measure.YES_NO, Measure.ORDINAL, Measure.QUALITATIVE);

    private ExpectedCells() {}

    static List<String> of(PlanIndicatorRef indicator) {
        var cells = new ArrayList<>(List.of(TOTAL));
        if (indicator.disaggregations().contains("sex") && !WHOLE.contains(indicator.measure()))
            cells.addAll(List.of("sex=F", "sex=M"));
        return List.copyOf(cells);
    }
}
