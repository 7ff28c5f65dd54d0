package org.yeep.monitoring.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Tables of people with one to three dimensions, places in two levels among them; the same for the same seed. */
final class RandomTables {
    private static final List<String> NAMES = List.of("sex", "age", "disability");

    final Random random;

    RandomTables(long seed) {
        random = new Random(seed);
    }

    /** Complete: every cell is the sum of its parts. */
    Map<String, Long> table() {
        boolean places = random.nextInt(4) == 0;
        var cells = places ? places() : combinations(1 + random.nextInt(3));
        int scale = List.of(4, 9, 30, 120).get(random.nextInt(4));
        var table = new TreeMap<String, Long>();
        for (var cell : cells) {
            long people = random.nextInt(5) == 0 ? 0 : random.nextInt(scale);
            for (var whole : wholes(cell, places)) table.merge(whole, people, Long::sum);
        }
        return table;
    }

    private List<CellKey> combinations(int dimensions) {
        var cells = List.of(CellKey.of("total"));
        int most = dimensions == 1 ? 6 : dimensions == 2 ? 5 : 3;
        for (int d = 0; d < dimensions; d++) {
            int categories = 2 + random.nextInt(most - 1);
            var more = new ArrayList<CellKey>();
            for (var cell : cells) for (int c = 0; c < categories; c++) more.add(with(cell, NAMES.get(d), "c" + c));
            cells = more;
        }
        return cells;
    }

    private List<CellKey> places() {
        var cells = new ArrayList<CellKey>();
        int districts = 2 + random.nextInt(3);
        for (int d = 0; d < districts; d++) {
            int neighbourhoods = 2 + random.nextInt(3);
            for (int n = 0; n < neighbourhoods; n++) {
                var place = with(with(CellKey.of("total"), "district", "d" + d), "neighbourhood", "d" + d + "n" + n);
                for (var sex : List.of("F", "M")) cells.add(with(place, "sex", sex));
            }
        }
        return cells;
    }

    private static CellKey with(CellKey cell, String dimension, String category) {
        var parts = new TreeMap<>(cell.parts());
        parts.put(dimension, category);
        return new CellKey(parts);
    }

    /** The cell and everything that it is a part of; a neighbourhood never stands without its district. */
    private static List<String> wholes(CellKey cell, boolean places) {
        var wholes = new ArrayList<>(List.of(cell));
        for (var dimension : cell.parts().keySet())
            for (var whole : List.copyOf(wholes)) wholes.add(whole.without(dimension));
        return wholes.stream()
                .filter(w -> !places || !w.has("neighbourhood") || w.has("district"))
                .map(CellKey::text)
                .distinct()
                .toList();
    }

    /** The same with some cells not reported, so that breakdowns are partial. */
    Map<String, Long> thinned(Map<String, Long> table) {
        var kept = new LinkedHashMap<>(table);
        kept.keySet().removeIf(cell -> !cell.equals("total") && random.nextInt(6) == 0);
        return kept;
    }

    /** One of the finest cells counted again, and all that it is a part of with it. */
    Map<String, Long> corrected(Map<String, Long> table) {
        int depth = table.keySet().stream()
                .mapToInt(c -> CellKey.of(c).parts().size())
                .max()
                .orElse(0);
        var finest = table.keySet().stream()
                .filter(c -> CellKey.of(c).parts().size() == depth)
                .toList();
        var chosen = CellKey.of(finest.get(random.nextInt(finest.size())));
        long change = Math.max(-table.get(chosen.text()), random.nextInt(13) - 6);
        var corrected = new LinkedHashMap<>(table);
        for (var whole : wholes(chosen, false)) corrected.computeIfPresent(whole, (c, n) -> n + change);
        return corrected;
    }

    static List<Figure> figures(Map<String, Long> table) {
        return table.entrySet().stream()
                .map(e -> new Figure(e.getKey(), BigDecimal.valueOf(e.getValue()), null, null))
                .toList();
    }

    static Release release(Span span, int number, Map<String, Long> table, Set<String> hidden) {
        return new Release(span, number, figures(table), hidden);
    }
}
