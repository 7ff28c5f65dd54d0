package org.yeep.monitoring.validation;

import java.util.EnumSet;
import java.util.Set;
import org.yeep.indicator.Measure;

/** Only counts and amounts of parts add up to their total; percentages and ratios do not. */
final class Additive {
    private static final Set<Measure> MEASURES = EnumSet.of(Measure.COUNT, Measure.AMOUNT);

    private Additive() {}

    static boolean is(Cells cells) {
        return MEASURES.contains(cells.indicator().measure());
    }
}
