package org.yeep.monitoring.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Measure;

/**
 * Decides which cells of one indicator the public does not see: the small ones, and as few others as keep the small ones
 * from being worked out, from this release and everything that was ever public of the indicator. See decision 0010.
 */
public final class Suppression {
    private Suppression() {}

    /**
     * The hidden cells of {@code now} with the reason for each; cells without numbers are never hidden.
     *
     * @param earlier all that is public, of these days and of others, in any order
     * @param accumulation null where nobody has said how periods add up
     */
    public static Map<String, Reason> hidden(
            Release now, List<Release> earlier, Threshold threshold, Accumulation accumulation) {
        var known = now.figures().stream().filter(Figure::known).toList();
        var first = WholeBreakdown.first(known, threshold);
        if (first.isEmpty() && earlier.stream().allMatch(r -> r.hidden().isEmpty())) return Map.of();
        var hidden = computable(now, earlier, threshold.measure())
                ? Protection.of(Knowledge.of(now, earlier, threshold, accumulation), first)
                : WholeBreakdown.hidden(now, earlier, threshold);
        return named(known, hidden, threshold);
    }

    private static boolean computable(Release now, List<Release> earlier, Measure measure) {
        return Stream.concat(Stream.of(now), earlier.stream())
                .map(r -> r.figures().stream().filter(Figure::known).toList())
                .allMatch(figures -> figures.stream().allMatch(f -> f.whole(measure))
                        && Dimensions.independent(
                                figures.stream().map(Figure::key).toList()));
    }

    /** Percentages without their parts cannot be judged; they go with the others. */
    private static Map<String, Reason> named(List<Figure> known, Map<CellKey, Reason> hidden, Threshold threshold) {
        var named = new LinkedHashMap<String, Reason>();
        for (var figure : known) {
            var reason = hidden.get(figure.key());
            boolean unjudged = threshold.measure() != Measure.COUNT && figure.bare() && !hidden.isEmpty();
            if (reason != null) named.put(figure.cell(), reason);
            else if (unjudged) named.put(figure.cell(), Reason.PROTECTS_OTHER);
        }
        return named;
    }
}
