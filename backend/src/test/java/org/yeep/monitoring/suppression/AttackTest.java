package org.yeep.monitoring.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yeep.indicator.Accumulation;
import org.yeep.indicator.Measure;

/** Thousands of tables are published, and somebody tries to work out what was hidden. */
class AttackTest {
    private static final int TABLES = 3_000;
    private static final int SERIES = 500;

    private int cells;
    private int small;
    private int hidden;
    private int known;
    private int fully;

    private record Published(String prefix, Map<String, Long> table, Set<String> hidden) {}

    @Test
    void nothingCanBeWorkedOutFromOneRelease() {
        var random = new RandomTables(1);
        for (int i = 0; i < TABLES; i++) {
            var table = random.table();
            if (i % 3 == 0) table = random.thinned(table);
            int k = i % 4 == 0 ? 10 : 5;
            var published = publish("", half(0), 1, table, k, List.of(), null);
            attack(List.of(published), k, null, "table " + i);
            count(published, k);
        }
        report("single releases");
    }

    @Test
    void nothingCanBeWorkedOutFromCorrections() {
        var random = new RandomTables(2);
        for (int i = 0; i < SERIES; i++) {
            int k = i % 4 == 0 ? 10 : 5;
            var table = random.table();
            var releases = new ArrayList<Release>();
            var published = new ArrayList<Published>();
            for (int number = 1; number <= 3; number++) {
                var one = publish(number + ":", half(0), number, table, k, releases, null);
                releases.add(RandomTables.release(half(0), number, table, one.hidden()));
                published.add(one);
                count(one, k);
                attack(published, k, null, "correction " + i);
                table = random.corrected(table);
            }
        }
        report("three versions each");
    }

    @Test
    void nothingCanBeWorkedOutFromPeriodsThatAddUp() {
        var random = new RandomTables(3);
        for (int i = 0; i < SERIES; i++) {
            var first = random.table();
            var second = new LinkedHashMap<>(first);
            var accumulation = i % 2 == 0 ? Accumulation.CUMULATIVE : Accumulation.PER_PERIOD;
            if (accumulation == Accumulation.CUMULATIVE) second.replaceAll((c, n) -> 2 * n);
            var year = new LinkedHashMap<>(first);
            year.replaceAll((c, n) -> n + second.get(c));
            var releases = new ArrayList<Release>();
            var published = new ArrayList<Published>();
            var spans = List.of(half(0), half(1), new Span(half(0).startsOn(), half(1).endsOn()));
            var tables = List.of(first, second, year);
            for (int p = 0; p < (accumulation == Accumulation.CUMULATIVE ? 2 : 3); p++) {
                var one = publish(p + ":", spans.get(p), 1, tables.get(p), 5, releases, accumulation);
                releases.add(RandomTables.release(spans.get(p), 1, tables.get(p), one.hidden()));
                published.add(one);
                count(one, 5);
                attack(published, 5, accumulation, "periods " + i);
            }
        }
        report("periods");
    }

    /** Against the fewest cells that could have been hidden with the same protection, found by trying all. */
    @Test
    void fewCellsAreHiddenNeedlessly() {
        var random = new RandomTables(5);
        int more = 0;
        int tables = 0;
        while (tables < 300) {
            var table = random.table();
            if (table.size() > 12) continue;
            tables++;
            var release = RandomTables.release(half(0), 1, table, Set.of());
            var published = publish("", half(0), 1, table, 5, List.of(), null);
            count(published, 5);
            more += published.hidden().size() - Fewest.hidden(release, new Threshold(5, Measure.COUNT));
        }
        report("small tables");
        System.out.printf("hidden needlessly: %d of %d cells (%.2f %%)%n", more, cells, 100.0 * more / cells);
        assertThat(more).isNotNegative().isLessThan(cells / 20);
    }

    private static Published publish(
            String prefix,
            Span span,
            int number,
            Map<String, Long> table,
            int k,
            List<Release> earlier,
            Accumulation accumulation) {
        var now = RandomTables.release(span, number, table, Set.of());
        var hidden = Suppression.hidden(now, earlier, new Threshold(k, Measure.COUNT), accumulation);
        return new Published(prefix, table, new LinkedHashSet<>(hidden.keySet()));
    }

    /**
     * Every small count may still be any of 1 … k − 1, and every cell hidden now has at least two values left. Excepted
     * is only what the earlier releases had given away before: then this release adds nothing to it.
     */
    private void attack(List<Published> published, int k, Accumulation accumulation, String what) {
        var names = names(published);
        var left = workOut(published, names, accumulation);
        Map<String, long[]> before = null;
        for (var release : published)
            for (var cell : release.hidden()) {
                long value = release.table().get(cell);
                int threshold = new Threshold(k, Measure.COUNT).k(CellKey.of(cell));
                boolean isSmall = value > 0 && value < threshold;
                if (!isSmall && release != published.get(published.size() - 1)) continue;
                var name = names.get(release.prefix() + cell);
                var bounds = left.get(name);
                if (isSmall ? bounds[0] <= 1 && bounds[1] >= threshold - 1 : bounds[0] < bounds[1]) continue;
                if (before == null) before = workOut(withoutLast(published), names, accumulation);
                assertThat(bounds)
                        .as("%s: %s%s in %s", what, release.prefix(), cell, published)
                        .isEqualTo(before.get(name));
                known++;
                if (isSmall && bounds[0] == bounds[1]) fully++;
            }
    }

    private static List<Published> withoutLast(List<Published> published) {
        var without = new ArrayList<>(published);
        var last = without.remove(without.size() - 1);
        without.add(new Published(last.prefix(), last.table(), last.table().keySet()));
        return without;
    }

    private static Map<String, long[]> workOut(
            List<Published> published, Map<String, String> names, Accumulation accumulation) {
        var attacker = new Attacker();
        for (var release : published)
            release.table().forEach((cell, value) -> {
                if (!release.hidden().contains(cell)) attacker.knows(names.get(release.prefix() + cell), value);
            });
        for (var release : published)
            PublicFigures.totalToldBy(release.table(), release.hidden())
                    .ifPresent(total -> attacker.knows(names.get(release.prefix() + "total"), total));
        for (var release : published) {
            for (var cell : release.table().keySet())
                attacker.seesHiddenUnlessKnown(names.get(release.prefix() + cell));
            sums(release, names).forEach(attacker::knowsThat);
        }
        across(published, names, accumulation).forEach(attacker::knowsThat);
        return attacker.workOut();
    }

    /** The attacker is told which numbers a correction did not change: those are one and the same. */
    private static Map<String, String> names(List<Published> published) {
        var names = new HashMap<String, String>();
        for (int i = 0; i < published.size(); i++) {
            var release = published.get(i);
            boolean correction = release.prefix().compareTo("1:") > 0
                    && i > 0
                    && published.get(0).prefix().equals("1:");
            for (var cell : release.table().entrySet()) {
                var before = correction ? published.get(i - 1) : null;
                boolean same =
                        before != null && cell.getValue().equals(before.table().get(cell.getKey()));
                names.put(
                        release.prefix() + cell.getKey(),
                        same ? names.get(before.prefix() + cell.getKey()) : release.prefix() + cell.getKey());
            }
        }
        return names;
    }

    /** Parts add up to their whole; where somebody is missing the attacker adds a part that nobody reported. */
    private static List<Map<String, Integer>> sums(Published release, Map<String, String> names) {
        var breakdowns = new LinkedHashMap<String, List<String>>();
        for (var cell : release.table().keySet())
            for (var dimension : CellKey.of(cell).parts().keySet()) {
                var whole = CellKey.of(cell).without(dimension).text();
                if (release.table().containsKey(whole))
                    breakdowns
                            .computeIfAbsent(whole + "|" + dimension, b -> new ArrayList<>())
                            .add(cell);
            }
        var sums = new ArrayList<Map<String, Integer>>();
        breakdowns.forEach((breakdown, parts) -> {
            var whole = breakdown.substring(0, breakdown.indexOf('|'));
            var sum = new HashMap<String, Integer>();
            sum.put(names.get(release.prefix() + whole), -1);
            parts.forEach(part -> sum.merge(names.get(release.prefix() + part), 1, Integer::sum));
            long reported = parts.stream().mapToLong(release.table()::get).sum();
            if (reported < release.table().get(whole)) sum.put(release.prefix() + "rest of " + breakdown, 1);
            sums.add(sum);
        });
        return sums;
    }

    private static List<Map<String, Integer>> across(
            List<Published> published, Map<String, String> names, Accumulation accumulation) {
        var known = new ArrayList<Map<String, Integer>>();
        if (accumulation == null) return known;
        for (var cell : published.get(0).table().keySet()) {
            if (accumulation == Accumulation.CUMULATIVE && published.size() == 2)
                known.add(Map.of(names.get("1:" + cell), -1, names.get("0:" + cell), 1, "growth of " + cell, 1));
            if (accumulation == Accumulation.PER_PERIOD && published.size() == 3)
                known.add(Map.of(names.get("2:" + cell), -1, names.get("0:" + cell), 1, names.get("1:" + cell), 1));
        }
        return known;
    }

    private void count(Published published, int k) {
        cells += published.table().size();
        hidden += published.hidden().size();
        small += (int) published.table().entrySet().stream()
                .filter(c ->
                        c.getValue() > 0 && c.getValue() < new Threshold(k, Measure.COUNT).k(CellKey.of(c.getKey())))
                .count();
    }

    private void report(String what) {
        System.out.printf(
                "%s: %d cells, %d small (%.1f %%), %d hidden (%.1f %%), given away before: %d, fully: %d%n",
                what, cells, small, 100.0 * small / cells, hidden, 100.0 * hidden / cells, known, fully);
    }

    private static Span half(int later) {
        var start = LocalDate.of(2022, 1 + 6 * later, 1);
        return new Span(start, start.plusMonths(6).minusDays(1));
    }
}
