package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Within one release: every cell is the sum of those that break it down along one more dimension. */
final class Sums {
    private final Map<CellKey, Count> counts;
    private final Relations relations;

    private Sums(Map<CellKey, Count> counts, Relations relations) {
        this.counts = counts;
        this.relations = relations;
    }

    static void of(Sheet sheet, Relations relations) {
        for (var quantity : List.of(Quantity.VALUE, Quantity.NUMERATOR, Quantity.DENOMINATOR))
            new Sums(sheet.all(quantity), relations).relate();
        for (var cell : sheet.cells()) {
            var rest = sheet.at(cell, Quantity.REST);
            if (rest != null)
                relations.add(sheet.at(cell, Quantity.DENOMINATOR), List.of(sheet.at(cell, Quantity.NUMERATOR), rest));
        }
    }

    /** From the finest cells up, since a sum that nobody reported still ties its parts to the total. */
    private void relate() {
        int finest =
                counts.keySet().stream().mapToInt(k -> k.parts().size()).max().orElse(0);
        for (int depth = finest; depth > 0; depth--) wholes(depth).forEach(this::relate);
    }

    /** Cell → dimension → the cells of this depth that break it down along the dimension. */
    private Map<CellKey, Map<String, List<Count>>> wholes(int depth) {
        var wholes = new LinkedHashMap<CellKey, Map<String, List<Count>>>();
        counts.forEach((key, count) -> {
            if (key.parts().size() != depth) return;
            for (var dimension : key.parts().keySet())
                wholes.computeIfAbsent(key.without(dimension), k -> new LinkedHashMap<>())
                        .computeIfAbsent(dimension, d -> new ArrayList<>())
                        .add(count);
        });
        return wholes;
    }

    private void relate(CellKey whole, Map<String, List<Count>> breakdowns) {
        var sum = counts.computeIfAbsent(whole, k -> Count.unreported(most(breakdowns.values())));
        for (var parts : breakdowns.values()) {
            relations.add(sum, List.copyOf(parts));
            var reported = parts.stream().filter(Count::reported).toList();
            if (!reported.isEmpty() && sum.reported()) relations.addExact(sum, reported);
        }
    }

    private static long most(Collection<List<Count>> breakdowns) {
        return breakdowns.stream()
                .mapToLong(parts -> parts.stream().mapToLong(p -> p.value).sum())
                .max()
                .orElse(0);
    }
}
