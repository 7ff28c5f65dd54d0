package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.indicator.Accumulation;
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
    void aSmallTotalIsHiddenWithItsPartsButAZeroIsNoSecret() {
        assertThat(hide(5, 3, 3, 0)).containsOnlyKeys("total", "sex=F");
        assertThat(hide(5, 3, 2, 1)).containsOnlyKeys("total", "sex=F", "sex=M");
    }

    @Test
    void aPartBesideUnknownPartsIsHiddenAlone() {
        assertThat(hide(5, 43, 3, 20)).containsOnlyKeys("sex=F");
    }

    @Test
    void onSensitiveSubjectsNoNeighbourhoodIsShown() {
        var figures = List.of(
                figure("total", 90),
                figure("district=Akdeniz", 90),
                figure("district=Akdeniz&neighbourhood=Barış", 40),
                figure("district=Akdeniz&neighbourhood=Gündoğdu", 50));

        assertThat(hidden(figures, threshold(5), List.of())).isEmpty();
        assertThat(hidden(figures, threshold(10), List.of()))
                .containsOnly(
                        Map.entry("district=Akdeniz&neighbourhood=Barış", Reason.PLACE_LEVEL),
                        Map.entry("district=Akdeniz&neighbourhood=Gündoğdu", Reason.PLACE_LEVEL));
    }

    @Test
    void peopleWithDisabilitiesAreFewBelowTen() {
        var figures = List.of(figure("total", 90), figure("disability=yes", 8), figure("disability=no", 82));

        assertThat(hidden(figures, threshold(5), List.of())).containsOnlyKeys("disability=yes", "disability=no");
    }

    @Test
    void marginsThatDoNotMakeOneTableHideTheirWholeBreakdown() {
        var figures = new ArrayList<>(List.of(figure("total", 80)));
        for (var pair : List.of("a=%d&b=%d", "b=%d&c=%d", "a=%d&c=%d"))
            for (int i = 0; i < 4; i++) figures.add(figure(pair.formatted(i / 2, i % 2), i == 0 ? 3 : 24 + i % 3));

        assertThat(hidden(figures, threshold(5), List.of())).hasSize(12).doesNotContainKey("total");
    }

    @Test
    void aPercentageIsHiddenForTheFewWhoAreNotInIt() {
        var figures = List.of(percent("total", 60, 80), percent("sex=F", 38, 40), percent("sex=M", 22, 40));

        assertThat(Suppression.hidden(
                        release(1, figures, Set.of()), List.of(), new Threshold(5, Measure.PERCENT), null))
                .containsOnlyKeys("sex=F", "sex=M");
    }

    @Test
    void aCorrectedTotalIsHiddenWhereTheOtherPartIsPublicAlready() {
        var first = release(1, figures(new int[] {45, 5, 40}), Set.of());

        assertThat(hidden(figures(new int[] {44, 4, 40}), threshold(5), List.of(first)))
                .containsKeys("total", "sex=F");
    }

    @Test
    void aPartThatGrewStaysHiddenWhereItWouldShowWhatItWas() {
        var first = release(1, figures(new int[] {43, 3, 40}), Set.of("sex=F", "sex=M"));

        assertThat(hidden(figures(new int[] {46, 6, 40}), threshold(5), List.of(first)))
                .hasSize(2)
                .containsValue(Reason.EARLIER_RELEASE);
    }

    @Test
    void aYearDoesNotShowASmallHalf() {
        var first = new Release(half(1), 1, List.of(figure("total", 3)), Set.of("total"));
        var second = new Release(half(2), 1, List.of(figure("total", 30)), Set.of());
        var year =
                new Release(new Span(half(1).startsOn(), half(2).endsOn()), 1, List.of(figure("total", 33)), Set.of());

        assertThat(Suppression.hidden(year, List.of(first, second), threshold(5), Accumulation.PER_PERIOD))
                .containsExactly(Map.entry("total", Reason.EARLIER_RELEASE));
    }

    private static Span half(int ordinal) {
        var start = LocalDate.of(2022, ordinal == 1 ? 1 : 7, 1);
        return new Span(start, start.plusMonths(6).minusDays(1));
    }

    @Test
    void sensitiveCountsAreHiddenBelowTen() {
        assertThat(hide(10, 43, 9, 34)).containsOnlyKeys("sex=F", "sex=M");
        assertThat(hide(5, 43, 9, 34)).isEmpty();
    }

    @Test
    void missingCellsAreNeverHidden() {
        var figures = List.of(figure("total", 3), new Figure("sex=F", null, null, null));

        assertThat(hidden(figures, threshold(5), List.of())).containsOnlyKeys("total");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10})
    void noHiddenCellCanBeWorkedOutFromOneRelease(int k) {
        var tables = tables(3 * k);
        var possible = new HashMap<List<String>, List<Set<Integer>>>();
        tables.forEach(t -> note(possible, published(k, t), t));

        possible.forEach(SuppressionTest::isUncertain);
    }

    /**
     * Even by somebody who is told that the number of men was not corrected. Looked at are all pairs of tables up to 25
     * people; what else they could have been is sought beyond that, or the edge would seem to give something away.
     */
    @Test
    void noHiddenCellCanBeWorkedOutFromACorrectionBesideTheFirstRelease() {
        var before = new HashMap<String, Set<Integer>>();
        var after = new HashMap<String, Set<Integer>>();
        var lookedAt = new HashSet<String>();
        for (int men = 0; men <= 25; men++)
            for (int first = 0; first <= 50; first++)
                for (int corrected = 0; corrected <= 50; corrected++) {
                    var seen = both(5, table(first, men), table(corrected, men));
                    before.computeIfAbsent(seen, s -> new HashSet<>()).add(first);
                    after.computeIfAbsent(seen, s -> new HashSet<>()).add(corrected);
                    if (Math.max(first, corrected) + men <= 25) lookedAt.add(seen);
                }

        lookedAt.forEach(seen -> isUncertain(seen, "1 sex=F hidden", before.get(seen)));
        lookedAt.forEach(seen -> isUncertain(seen, "2 sex=F hidden", after.get(seen)));
    }

    private static void isUncertain(String seen, String hidden, Set<Integer> women) {
        if (seen.contains(hidden)) assertThat(women).as(seen).hasSizeGreaterThan(1);
    }

    private static int[] table(int women, int men) {
        return new int[] {women + men, women, men};
    }

    private static String both(int k, int[] first, int[] second) {
        var earlierHidden = hide(k, first[0], first[1], first[2]).keySet();
        var earlier = release(1, figures(first), earlierHidden);
        var hidden = hidden(figures(second), threshold(k), List.of(earlier)).keySet();
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
        return hidden(figures(new int[] {total, women, men}), threshold(k), List.of());
    }

    private static Map<String, Reason> hidden(List<Figure> figures, Threshold threshold, List<Release> earlier) {
        return Suppression.hidden(release(2, figures, Set.of()), earlier, threshold, null);
    }

    private static Release release(int number, List<Figure> figures, Set<String> hidden) {
        return new Release(half(1), number, figures, hidden);
    }

    private static Figure percent(String cell, int part, int whole) {
        return new Figure(cell, BigDecimal.ZERO, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
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
