package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hides cells of a release until every small count has its proof: two other tables of whole numbers, both agreeing with
 * everything public, in which it is 1 and k − 1. A proof once found stays one, for hiding more only adds possibilities.
 */
final class Protection {
    private static final double HARDLY_ANYTHING = 1e-3;
    private static final double SAME_AS_BEFORE = 0.1;

    private final Knowledge known;
    private final MoveFinder finder;
    private final Map<Count, CellKey> cellOf = new HashMap<>();
    private final Map<CellKey, Double> prices = new HashMap<>();
    private final Map<CellKey, Reason> hidden = new LinkedHashMap<>();
    private final Map<Need, Move> proofs = new LinkedHashMap<>();
    private boolean proved = true;

    private Protection(Knowledge known) {
        this.known = known;
        finder = new MoveFinder(known.relations());
        double most = 1;
        for (var cell : known.now().cells())
            for (var count : known.now().at(cell)) {
                cellOf.put(count, cell);
                most = Math.max(most, count.value);
            }
        for (var cell : known.now().cells()) prices.put(cell, price(cell, most));
    }

    /** Cell → why it is hidden; what is in {@code first} is hidden in any case. */
    static Map<CellKey, Reason> of(Knowledge known, Map<CellKey, Reason> first) {
        var protection = new Protection(known);
        protection.hidden.putAll(first);
        protection.needs(first).forEach(protection::meet);
        if (protection.proved) protection.spare(first.keySet());
        return protection.hidden;
    }

    /**
     * One cell less matters more than any number in it, so that the number only breaks ties. What the release before hid
     * comes cheap, but for the total, which readers miss most.
     */
    private double price(CellKey cell, double most) {
        var counts = known.now().at(cell);
        double size = counts.stream().mapToLong(c -> c.value).max().orElse(0) / most;
        double price = (1 + size / known.now().cells().size()) / counts.size();
        return known.pattern().contains(cell) && !cell.isTotal() ? price * SAME_AS_BEFORE : price;
    }

    private List<Need> needs(Map<CellKey, Reason> first) {
        var needs = new ArrayList<Need>();
        first.forEach((cell, reason) -> needs.addAll(needs(known.now().at(cell), reason)));
        for (var count : known.hiddenBefore()) if (!cellOf.containsKey(count)) needs.addAll(Need.ofSmall(count, false));
        return needs;
    }

    private static List<Need> needs(Collection<Count> counts, Reason reason) {
        var open = counts.stream().filter(c -> !c.published()).toList();
        var small = open.stream()
                .filter(Count::small)
                .flatMap(c -> Need.ofSmall(c, true).stream())
                .toList();
        if (reason != Reason.PLACE_LEVEL || !small.isEmpty()) return small;
        return open.stream().limit(1).map(c -> new Need(c, 1, true)).toList();
    }

    private void meet(Need need) {
        var met = proofs.values().stream().filter(need::metBy).findFirst();
        met.ifPresent(move -> proofs.put(need, move));
        if (met.isPresent()) return;
        var reason = need.newOnly() ? Reason.PROTECTS_OTHER : Reason.EARLIER_RELEASE;
        if (prove(need, reason)) return;
        hideAll(known.now().cells().stream().filter(c -> !c.isTotal()).toList(), reason);
        if (prove(need, reason)) return;
        hideAll(known.now().cells(), reason);
        if (!prove(need, reason)) proved = false;
    }

    private boolean prove(Need need, Reason reason) {
        var move = finder.find(need.count(), need.by(), this::price);
        move.ifPresent(m -> {
            proofs.put(need, m);
            hideAll(cells(m), reason);
        });
        return move.isPresent();
    }

    private double price(Count count) {
        var cell = cellOf.get(count);
        return cell == null || hidden.containsKey(cell) ? HARDLY_ANYTHING : prices.get(cell);
    }

    /** What is public already cannot be hidden any more. */
    private void hideAll(Collection<CellKey> cells, Reason reason) {
        cells.stream()
                .filter(cell -> !known.now().at(cell).stream().allMatch(Count::published))
                .forEach(cell -> hidden.putIfAbsent(cell, reason));
    }

    private List<CellKey> cells(Move move) {
        return move.moved().stream()
                .filter(cellOf::containsKey)
                .map(cellOf::get)
                .distinct()
                .toList();
    }

    /** Shows again, the dearest first, what every small count can do without. */
    private void spare(Set<CellKey> never) {
        var spared = new Sparing(finder, cellOf, proofs);
        hidden.keySet().stream()
                .filter(cell -> !never.contains(cell))
                .sorted(java.util.Comparator.comparing(prices::get).reversed())
                .toList()
                .forEach(cell -> {
                    if (spared.canDoWithout(cell, hidden.keySet())) hidden.remove(cell);
                });
        var used =
                proofs.values().stream().flatMap(m -> cells(m).stream()).collect(java.util.stream.Collectors.toSet());
        hidden.keySet().removeIf(cell -> !never.contains(cell) && !used.contains(cell));
    }
}
