package org.yeep.monitoring.suppression;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * How far some counts could be from what they are without anything public being any different: added to the true
 * numbers it gives other whole numbers that the public must hold for just as possible.
 */
record Move(Map<Count, Long> by) {
    long of(Count count) {
        return by.getOrDefault(count, 0L);
    }

    Set<Count> moved() {
        return by.keySet();
    }

    /** Exactly, in whole numbers: nothing below its least, every sum still right. */
    boolean possible(Collection<Relation> relations) {
        return by.entrySet().stream()
                        .allMatch(e -> !e.getKey().published() && e.getKey().value + e.getValue() >= e.getKey().least)
                && relations.stream().allMatch(r -> r.keptBy(this));
    }
}
