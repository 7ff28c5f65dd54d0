package org.yeep.plan.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of a row of things were moved: those outside a longest run that kept its order. Moving one to the front moves one,
 * not all the others. Longest increasing subsequence, patience sorting, O(n log n).
 */
final class Order {
    private Order() {}

    /** @param earlier the former places in the present order, all different; the result holds present indexes */
    static Set<Integer> moved(List<Integer> earlier) {
        var tails = new int[earlier.size()];
        var before = new int[earlier.size()];
        int length = 0;
        for (int i = 0; i < earlier.size(); i++) {
            int at = place(earlier, tails, length, earlier.get(i));
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            if (at == length) length++;
        }
        var moved = new HashSet<Integer>();
        for (int i = 0; i < earlier.size(); i++) moved.add(i);
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) moved.remove(i);
        return moved;
    }

    private static int place(List<Integer> earlier, int[] tails, int length, int value) {
        var values = new ArrayList<Integer>();
        for (int i = 0; i < length; i++) values.add(earlier.get(tails[i]));
        int found = Arrays.binarySearch(values.toArray(), value);
        return found < 0 ? -found - 1 : found;
    }
}
