package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which cells of one indicator the public does not see. A breakdown is shown whole or not at all: one small
 * part hides every part (zeros too), a small total hides everything. So whoever sees the total and knows this rule still
 * has at least two values to choose from for each hidden cell; hiding only as many cells as needed would, with the rule
 * known, give some of them away.
 */
public final class Suppression {
    private Suppression() {}

    /** The hidden cells with the reason for each; cells without numbers are never hidden. */
    public static Map<String, Reason> hidden(List<Figure> figures, Threshold threshold) {
        return hidden(figures, threshold, Earlier.NONE);
    }

    /** The same for a correction of figures that are already public. */
    public static Map<String, Reason> hidden(List<Figure> figures, Threshold threshold, Earlier earlier) {
        var known = figures.stream().filter(Figure::known).toList();
        var hidden = small(known, threshold);
        if (known.stream().anyMatch(f -> f.isTotal() && hidden.containsKey(f.cell())))
            hideAll(known, hidden, Reason.PROTECTS_OTHER);
        if (!hidden.isEmpty()) hideAll(parts(known), hidden, Reason.PROTECTS_OTHER);
        protectEarlier(known, hidden, earlier);
        return hidden;
    }

    private static Map<String, Reason> small(List<Figure> known, Threshold threshold) {
        var small = new LinkedHashMap<String, Reason>();
        known.stream().filter(threshold::small).forEach(f -> small.put(f.cell(), Reason.SMALL_NUMBER));
        return small;
    }

    /**
     * What was hidden stays hidden, with its whole breakdown. And where a part was public that now is not, the total is
     * hidden as well: the new total less the old part would show the other one.
     */
    private static void protectEarlier(List<Figure> known, Map<String, Reason> hidden, Earlier earlier) {
        known.stream()
                .map(Figure::cell)
                .filter(earlier.hidden()::contains)
                .forEach(cell -> hidden.putIfAbsent(cell, Reason.EARLIER_RELEASE));
        if (parts(known).stream().anyMatch(f -> hidden.containsKey(f.cell())))
            hideAll(parts(known), hidden, Reason.EARLIER_RELEASE);
        if (hidden.keySet().stream().anyMatch(earlier.shown()::contains))
            hideAll(known, hidden, Reason.EARLIER_RELEASE);
    }

    private static void hideAll(List<Figure> figures, Map<String, Reason> hidden, Reason reason) {
        figures.forEach(f -> hidden.putIfAbsent(f.cell(), reason));
    }

    private static List<Figure> parts(List<Figure> known) {
        var parts = new ArrayList<>(known);
        parts.removeIf(Figure::isTotal);
        return parts;
    }
}
