package org.yeep.monitoring.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For what cannot be computed exactly: a breakdown is shown whole or not at all. One small part hides every part, zeros
 * too; a small total hides everything, and so does a part that was public and now is not.
 */
final class WholeBreakdown {
    private WholeBreakdown() {}

    static Map<CellKey, Reason> hidden(Release now, List<Release> earlier, Threshold threshold) {
        var known = now.figures().stream().filter(Figure::known).toList();
        var hidden = first(known, threshold);
        var before = earlier.stream().filter(r -> r.span().equals(now.span())).toList();
        known.stream()
                .filter(f -> before.stream().anyMatch(r -> r.hidden().contains(f.cell())))
                .forEach(f -> hidden.putIfAbsent(f.key(), Reason.EARLIER_RELEASE));
        if (hidden.isEmpty()) return hidden;
        hideAll(known.stream().filter(f -> !f.key().isTotal()).toList(), hidden);
        if (hidden.containsKey(CellKey.of("total")) || before.stream().anyMatch(r -> shows(r, hidden)))
            hideAll(known, hidden);
        return hidden;
    }

    /** Hidden for what they are themselves. */
    static Map<CellKey, Reason> first(List<Figure> known, Threshold threshold) {
        var hidden = new LinkedHashMap<CellKey, Reason>();
        for (var figure : known) {
            if (threshold.small(figure)) hidden.put(figure.key(), Reason.SMALL_NUMBER);
            else if (threshold.tooFine(figure.key())) hidden.put(figure.key(), Reason.PLACE_LEVEL);
        }
        return hidden;
    }

    private static void hideAll(List<Figure> figures, Map<CellKey, Reason> hidden) {
        figures.forEach(f -> hidden.putIfAbsent(f.key(), Reason.PROTECTS_OTHER));
    }

    private static boolean shows(Release before, Map<CellKey, Reason> hidden) {
        return before.figures().stream()
                .filter(Figure::known)
                .anyMatch(f -> hidden.containsKey(f.key()) && !before.hidden().contains(f.cell()));
    }
}
