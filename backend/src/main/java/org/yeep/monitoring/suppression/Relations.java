package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is known of counts, each thing once. */
final class Relations {
    private final Map<Relation, Relation> found = new LinkedHashMap<>();

    /**
     * The parts are not more than the sum. Where they make it up exactly, whoever looks is taken to know that they do;
     * else what is left is one more part that nobody reported. Parts that exceed the sum say nothing.
     */
    void add(Count sum, List<Count> parts) {
        long rest = rest(sum, parts);
        if (rest == 0) {
            var relation = new Relation(sum, parts);
            found.putIfAbsent(relation, relation);
        } else addLeaving(rest, sum, parts);
    }

    /** As {@link #add}, but what is not more now may be less at another time. */
    void addNotMore(Count sum, List<Count> parts) {
        addLeaving(rest(sum, parts), sum, parts);
    }

    /** Only if it is so. */
    void addExact(Count sum, List<Count> parts) {
        if (rest(sum, parts) == 0) add(sum, parts);
    }

    private void addLeaving(long rest, Count sum, List<Count> parts) {
        if (rest < 0) return;
        found.computeIfAbsent(new Relation(sum, parts), r -> {
            var more = new ArrayList<>(parts);
            more.add(Count.unreported(rest));
            return new Relation(sum, more);
        });
    }

    private static long rest(Count sum, List<Count> parts) {
        return sum.value - parts.stream().mapToLong(p -> p.value).sum();
    }

    List<Relation> all() {
        return List.copyOf(found.values());
    }
}
