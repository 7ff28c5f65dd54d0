package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.indicator.Measure;

/** The attacker of these tests knows the rule by heart and tries every table there could be. */
class SuppressionTest {
    private static final List<String> CELLS = List.of("total", "sex=F", "sex=M");

    @Test
    void showsWhatIsLargeEnoughAndZeros() {
        assertThat(hide(5, 40, 25, 15)).isEmpty();
        assertThat(hide(5, 40, 40, 0)).isEmpty();
    }

    @Test
    void oneSmallPartHidesTheOtherToo() {
        assertThat(hide(5, 43, 3, 40))
                .containsExactly(Map.entry("sex=F", Reason.SMALL_NUMBER), Map.entry("sex=M", Reason.PROTECTS_OTHER));
    }

    @Test
    void aSmallTotalHidesEverything() {
        assertThat(hide(5, 3, 3, 0)).containsOnlyKeys("total", "sex=F", "sex=M");
    }

    @Test
    void sensitiveCountsAreHiddenBelowTen() {
        assertThat(hide(10, 43, 9, 34)).containsOnlyKeys("sex=F", "sex=M");
        assertThat(hide(5, 43, 9, 34)).isEmpty();
    }

    @Test
    void missingCellsAreNeverHidden() {
        var figures = List.of(figure("total", 3), new Figure("sex=F", null, null, null));

        assertThat(Suppression.hidden(figures, threshold(5))).containsOnlyKeys("total");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void noHiddenCellCanBeWorkedOutFromOneRelease(int k) {
        var tables = tables(3 * k);
        var possible = new HashMap<List<String>, List<Set<Integer>>>();
        tables.forEach(t -> note(possible, published(k, t), t));

        possible.forEach(SuppressionTest::isUncertain);
    }

    /** Even by somebody who is told that the number of men was not corrected; every pair of tables up to 25 people. */
    @Test
    void noHiddenCellCanBeWorkedOutFromACorrectionBesideTheFirstRelease() {
        var before = new HashMap<String, Set<Integer>>();
        var after = new HashMap<String, Set<Integer>>();
        for (int men = 0; men <= 25; men++)
            for (int first = 0; first + men <= 25; first++)
                for (int corrected = 0; corrected + men <= 25; corrected++) {
                    var seen = both(5, table(first, men), table(corrected, men));
                    before.computeIfAbsent(seen, s -> new HashSet<>()).add(first);
                    after.computeIfAbsent(seen, s -> new HashSet<>()).add(corrected);
                }

        before.forEach((seen, women) -> isUncertain(seen, "1 sex=F hidden", women));
        after.forEach((seen, women) -> isUncertain(seen, "2 sex=F hidden", women));
    }

    private static void isUncertain(String seen, String hidden, Set<Integer> women) {
        if (seen.contains(hidden)) assertThat(women).as(seen).hasSizeGreaterThan(1);
    }

    private static int[] table(int women, int men) {
        return new int[] {women + men, women, men};
    }

    private static String both(int k, int[] first, int[] second) {
        var earlierHidden = hide(k, first[0], first[1], first[2]).keySet();
        var shown = new HashSet<>(CELLS);
        shown.removeAll(earlierHidden);
        var hidden = Suppression.hidden(figures(second), threshold(k), new Earlier(shown, earlierHidden))
                .keySet();
        return release("1 ", first, earlierHidden) + release("2 ", second, hidden);
    }

    private static String release(String prefix, int[] table, Set<String> hidden) {
        var text = new StringBuilder();
        for (int i = 0; i < CELLS.size(); i++)
            text.append(prefix)
                    .append(CELLS.get(i))
                    .append(hidden.contains(CELLS.get(i)) ? " hidden" : " " + table[i])
                    .append('\n');
        return text.toString();
    }

    /** Complete breakdowns, the hardest to protect, with a total up to {@code largest}. */
    private static List<int[]> tables(int largest) {
        var tables = new ArrayList<int[]>();
        for (int total = 0; total <= largest; total++)
            for (int women = 0; women <= total; women++) tables.add(new int[] {total, women, total - women});
        return tables;
    }

    private static List<String> published(int k, int[] table) {
        return List.of(release("", table, hide(k, table[0], table[1], table[2]).keySet())
                .split("\n"));
    }

    private static void note(Map<List<String>, List<Set<Integer>>> possible, List<String> published, int[] table) {
        var values =
                possible.computeIfAbsent(published, p -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
        for (int i = 0; i < table.length; i++) values.get(i).add(table[i]);
    }

    private static void isUncertain(List<String> published, List<Set<Integer>> values) {
        for (int i = 0; i < published.size(); i++)
            if (published.get(i).endsWith("hidden"))
                assertThat(values.get(i)).as("%s", published).hasSizeGreaterThan(1);
    }

    private static Map<String, Reason> hide(int k, int total, int women, int men) {
        return Suppression.hidden(figures(new int[] {total, women, men}), threshold(k));
    }

    private static List<Figure> figures(int[] table) {
        return List.of(figure("total", table[0]), figure("sex=F", table[1]), figure("sex=M", table[2]));
    }

    private static Figure figure(String cell, int value) {
        return new Figure(cell, BigDecimal.valueOf(value), null, null);
    }

    private static Threshold threshold(int k) {
        return new Threshold(k, Measure.COUNT);
    }
}
