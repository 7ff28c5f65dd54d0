package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Looks for the cheapest {@link Move} that takes one count where it must be able to go. */
final class MoveFinder {
    /** A price that is never paid: the count stays what it is. */
    static final double FIXED = Double.POSITIVE_INFINITY;

    private static final double WORTH = 1e6;
    private static final int MOST_ENTRIES = 2_000_000;
    private static final int TRIES = 3;
    private static final double FARTHEST = 1e6;

    private final Map<Count, List<Relation>> relations = new HashMap<>();

    MoveFinder(List<Relation> all) {
        for (var relation : all) {
            note(relation.sum(), relation);
            relation.parts().forEach(part -> note(part, relation));
        }
    }

    private void note(Count count, Relation relation) {
        relations.computeIfAbsent(count, c -> new ArrayList<>()).add(relation);
    }

    /**
     * @param by how far, up or down
     * @param price of moving a count at all; at least 0
     * @return a move that has been checked in whole numbers; empty if there is none or none was found
     */
    Optional<Move> find(Count target, long by, ToDoubleFunction<Count> price) {
        var movable = new LinkedHashMap<Count, Double>();
        var touched = reach(target, price, movable);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var move = attempt(target, by, movable, touched, attempt);
            if (move == null) return Optional.empty();
            if (move.of(target) == by && move.possible(touched)) return Optional.of(move);
        }
        return Optional.empty();
    }

    /** Everything that could have to give when the target moves. */
    private Set<Relation> reach(Count target, ToDoubleFunction<Count> price, Map<Count, Double> movable) {
        var touched = new LinkedHashSet<Relation>();
        movable.put(target, 0.0);
        var waiting = new ArrayList<>(List.of(target));
        for (int i = 0; i < waiting.size(); i++)
            for (var relation : relations.getOrDefault(waiting.get(i), List.of()))
                if (touched.add(relation)) {
                    open(relation.sum(), price, movable, waiting);
                    relation.parts().forEach(part -> open(part, price, movable, waiting));
                }
        return touched;
    }

    private static void open(
            Count count, ToDoubleFunction<Count> price, Map<Count, Double> movable, List<Count> waiting) {
        if (count.published() || movable.containsKey(count)) return;
        double asked = price.applyAsDouble(count);
        if (asked == FIXED) return;
        movable.put(count, asked);
        waiting.add(count);
    }

    /** Null if it is too much to compute, or if there is no such move even in fractions. */
    private static Move attempt(Count target, long by, Map<Count, Double> movable, Set<Relation> touched, int attempt) {
        var counts = List.copyOf(movable.keySet());
        int columns = 2 * counts.size();
        if ((long) touched.size() * columns > MOST_ENTRIES) return null;
        var cost = new double[columns];
        var upper = new double[columns];
        var shake = new Random(attempt);
        for (int i = 1; i < counts.size(); i++) {
            double price = movable.get(counts.get(i)) * (attempt == 0 ? 1 : 1 + shake.nextDouble());
            double down = Math.min(counts.get(i).value - counts.get(i).least, Math.abs(by) * FARTHEST);
            upper[2 * i] = Math.abs(by) * FARTHEST;
            upper[2 * i + 1] = down;
            cost[2 * i] = price / Math.abs(by);
            cost[2 * i + 1] = price / Math.max(1, Math.min(Math.abs(by), down));
        }
        int targeted = by > 0 ? 0 : 1;
        upper[targeted] = Math.abs(by);
        cost[targeted] = -WORTH;
        var found = Simplex.minimise(rows(counts, touched), cost, upper);
        return found[targeted] < Math.abs(by) - 1e-6 ? null : rounded(counts, found);
    }

    private static double[][] rows(List<Count> counts, Set<Relation> touched) {
        var column = new HashMap<Count, Integer>();
        for (int i = 0; i < counts.size(); i++) column.put(counts.get(i), 2 * i);
        var rows = new double[touched.size()][2 * counts.size()];
        int row = 0;
        for (var relation : touched) {
            add(rows[row], column.get(relation.sum()), -1);
            for (var part : relation.parts()) add(rows[row], column.get(part), 1);
            row++;
        }
        return rows;
    }

    private static void add(double[] row, Integer column, int sign) {
        if (column == null) return;
        row[column] += sign;
        row[column + 1] -= sign;
    }

    private static Move rounded(List<Count> counts, double[] found) {
        var by = new LinkedHashMap<Count, Long>();
        for (int i = 0; i < counts.size(); i++) {
            long moved = Math.round(found[2 * i] - found[2 * i + 1]);
            if (moved != 0) by.put(counts.get(i), moved);
        }
        return new Move(by);
    }
}
