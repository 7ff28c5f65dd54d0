package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yeep.indicator.Accumulation;

/** Across periods: what is added up never falls, and a year is the sum of its halves. */
final class PeriodSums {
    private static final int MOST_VERSIONS_TOGETHER = 64;

    private final Map<Span, List<Sheet>> sheets;
    private final Relations relations;

    private PeriodSums(Map<Span, List<Sheet>> sheets, Relations relations) {
        this.sheets = sheets;
        this.relations = relations;
    }

    /** @param accumulation null where nobody has said; then a sum that is right is taken for one */
    static void of(Map<Span, List<Sheet>> sheets, Accumulation accumulation, Relations relations) {
        if (sheets.size() < 2 || accumulation == Accumulation.POINT_IN_TIME) return;
        var sums = new PeriodSums(sheets, relations);
        for (var cell : sums.cells()) {
            if (accumulation == Accumulation.CUMULATIVE) sums.rising(cell);
            else
                for (var quantity : List.of(Quantity.VALUE, Quantity.NUMERATOR, Quantity.DENOMINATOR))
                    sums.addedUp(sums.versions(cell, quantity));
        }
    }

    private Set<CellKey> cells() {
        var cells = new LinkedHashSet<CellKey>();
        sheets.values().forEach(of -> of.forEach(sheet -> cells.addAll(sheet.cells())));
        return cells;
    }

    private void rising(CellKey cell) {
        List<Count> earlier = List.of();
        for (var counts : versions(cell, Quantity.VALUE).values()) {
            for (var now : counts) for (var then : earlier) relations.addNotMore(now, List.of(then));
            earlier = counts;
        }
    }

    /** Span → the counts it had, one for each correction that changed it; the oldest span first, the longest of equals. */
    private Map<Span, List<Count>> versions(CellKey cell, Quantity quantity) {
        var versions = new LinkedHashMap<Span, List<Count>>();
        var order = Comparator.comparing(Span::startsOn).thenComparing(Span::endsOn, Comparator.reverseOrder());
        sheets.keySet().stream().sorted(order).forEach(span -> {
            var counts = sheets.get(span).stream()
                    .map(sheet -> sheet.at(cell, quantity))
                    .filter(java.util.Objects::nonNull)
                    .distinct()
                    .toList();
            if (!counts.isEmpty()) versions.put(span, counts);
        });
        return versions;
    }

    private void addedUp(Map<Span, List<Count>> versions) {
        versions.forEach((whole, sums) -> {
            var parts = apart(whole, versions.keySet());
            if (parts.isEmpty()) return;
            var together = together(parts.stream().map(versions::get).toList());
            boolean covered = covers(whole, parts);
            for (var sum : sums)
                for (var counts : together)
                    if (covered) relations.addExact(sum, counts);
                    else relations.addNotMore(sum, counts);
        });
    }

    /** The longest spans within the whole that do not overlap. */
    private static List<Span> apart(Span whole, Set<Span> ordered) {
        var apart = new ArrayList<Span>();
        for (var span : ordered)
            if (span.within(whole)
                    && (apart.isEmpty() || apart.get(apart.size() - 1).before(span))) apart.add(span);
        return apart;
    }

    private static boolean covers(Span whole, List<Span> parts) {
        var next = whole.startsOn();
        for (var part : parts) {
            if (!part.startsOn().equals(next)) return false;
            next = part.endsOn().plusDays(1);
        }
        return next.equals(whole.endsOn().plusDays(1));
    }

    /** Every way to take one version of each part; the newest only, if there are too many. */
    private static List<List<Count>> together(List<List<Count>> parts) {
        long ways = parts.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, 1_000));
        var together = List.<List<Count>>of(List.of());
        for (var versions : parts) {
            var taken =
                    ways > MOST_VERSIONS_TOGETHER ? versions.subList(versions.size() - 1, versions.size()) : versions;
            together = together.stream()
                    .flatMap(so -> taken.stream().map(more -> {
                        var longer = new ArrayList<>(so);
                        longer.add(more);
                        return List.<Count>copyOf(longer);
                    }))
                    .toList();
        }
        return together;
    }
}
