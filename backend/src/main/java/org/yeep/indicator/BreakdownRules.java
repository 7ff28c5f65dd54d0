package org.yeep.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What an indicator may ask to be broken down by. */
public final class BreakdownRules {
    /** Cells of one indicator; more than that nobody fills in. */
    public static final int MOST_CELLS = 200;
    /** Dimensions of one crossing. */
    public static final int MOST_CROSSED = 3;

    private static final String UNKNOWN = "dimension-unknown";

    private BreakdownRules() {}

    /** Every entry that is no dimension or no crossing, and whether it all is too much. */
    public static List<Violation> broken(String pointer, List<String> entries) {
        var broken = new ArrayList<Violation>();
        for (int i = 0; i < entries.size(); i++) {
            var codes = Dimensions.of(entries.get(i));
            var unknown = codes.stream().filter(c -> !Dimensions.known(c)).findFirst();
            if (unknown.isPresent()) broken.add(new Violation(pointer + "/" + i, UNKNOWN, unknown.get()));
            else if (codes.size() > MOST_CROSSED || new HashSet<>(codes).size() < codes.size())
                broken.add(new Violation(pointer + "/" + i, "crossing-not-valid", MOST_CROSSED));
        }
        long cells = cells(entries);
        if (broken.isEmpty() && cells > MOST_CELLS)
            broken.add(new Violation(pointer, "too-many-cells", cells, MOST_CELLS));
        return broken;
    }

    /** The same of a plan's document, which may also ask for what nobody has given a code yet. */
    public static List<Violation> brokenInPlan(String pointer, List<String> entries) {
        return broken(pointer, entries).stream()
                .filter(v -> !v.code().equals(UNKNOWN) || v.args()[0].equals("") || crossed(pointer, v, entries))
                .toList();
    }

    private static boolean crossed(String pointer, Violation v, List<String> entries) {
        int at = Integer.parseInt(v.pointer().substring(pointer.length() + 1));
        return Dimensions.of(entries.get(at)).size() > 1;
    }

    /** As far as it is known without a municipality's own categories. */
    private static long cells(List<String> entries) {
        long cells = 1;
        for (var code : Dimensions.single(entries)) cells += categories(code);
        for (var crossing : Dimensions.crossed(entries))
            cells += crossing.stream().mapToLong(BreakdownRules::categories).reduce(1, (a, b) -> a * b);
        return cells;
    }

    private static long categories(String code) {
        return Dimensions.find(code).map(d -> d.asked().size()).orElse(0);
    }
}
