package org.yeep.monitoring.suppression;

import java.util.List;

/** What everybody knows of some counts without knowing them: the one is the sum of the others. */
record Relation(Count sum, List<Count> parts) {

    /** True as well after everything has moved by this much. */
    boolean keptBy(Move move) {
        return move.of(sum) == parts.stream().mapToLong(move::of).reduce(0, Math::addExact);
    }
}
