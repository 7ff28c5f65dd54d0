package org.yeep.monitoring.suppression;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The least uncertainty that is owed to a hidden count.
 *
 * @param by so far up (or, if negative, down) it must be able to go
 * @param newOnly it is hidden in the release that is being judged, not only in an earlier one
 */
record Need(Count count, long by, boolean newOnly) {

    /** A small count could be any of 1 … k − 1: the public learns no more than that it is small. */
    static List<Need> ofSmall(Count count, boolean newOnly) {
        return LongStream.of(count.roomAbove(), -count.roomBelow())
                .filter(by -> by != 0)
                .mapToObj(by -> new Need(count, by, newOnly))
                .toList();
    }

    boolean metBy(Move move) {
        return by > 0 ? move.of(count) >= by : move.of(count) <= by;
    }
}
