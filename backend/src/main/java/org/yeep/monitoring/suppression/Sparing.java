package org.yeep.monitoring.suppression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tries whether all proofs could be had with one hidden cell less. */
final class Sparing {
    /** Enough for a table of a hundred cells; a larger one may hide a few cells too many. */
    private static final int MOST_TRIES = 300;

    private final MoveFinder finder;
    private final Map<Count, CellKey> cellOf;
    private final Map<Need, Move> proofs;
    private int tries;

    Sparing(MoveFinder finder, Map<Count, CellKey> cellOf, Map<Need, Move> proofs) {
        this.finder = finder;
        this.cellOf = cellOf;
        this.proofs = proofs;
    }

    /** If so, the proofs are changed to those that leave the cell alone. */
    boolean canDoWithout(CellKey cell, Set<CellKey> hidden) {
        var kept = new LinkedHashMap<Need, Move>();
        var lost = new java.util.ArrayList<Need>();
        proofs.forEach((need, move) -> {
            if (uses(move, cell)) lost.add(need);
            else kept.put(need, move);
        });
        for (var need : lost) {
            var move = kept.values().stream().filter(need::metBy).findFirst();
            if (move.isEmpty() && tries++ < MOST_TRIES)
                move = finder.find(need.count(), need.by(), count -> price(count, cell, hidden));
            if (move.isEmpty()) return false;
            kept.put(need, move.get());
        }
        proofs.clear();
        proofs.putAll(kept);
        return true;
    }

    private boolean uses(Move move, CellKey cell) {
        return move.moved().stream().anyMatch(count -> cell.equals(cellOf.get(count)));
    }

    private double price(Count count, CellKey without, Set<CellKey> hidden) {
        var cell = cellOf.get(count);
        if (cell == null) return 0;
        return cell.equals(without) || !hidden.contains(cell) ? MoveFinder.FIXED : 1;
    }
}
