package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which dimensions the cells of a release combine. */
final class Dimensions {
    private Dimensions() {}

    /**
     * Whether every set of numbers that agrees along single dimensions can be the margins of one table of people. Not so
     * if, say, sex by age, age by place and place by sex are reported but not the three together: what nobody reported
     * then says something about what was. Tested by taking away, again and again, what only one combination has and
     * combinations that are within another (Graham, Yu and Özsoyoğlu).
     */
    static boolean independent(Collection<CellKey> cells) {
        var combinations = new ArrayList<Set<String>>();
        cells.stream()
                .map(cell -> Set.copyOf(cell.parts().keySet()))
                .distinct()
                .forEach(c -> combinations.add(new HashSet<>(c)));
        while (reduce(combinations)) continue;
        return combinations.size() <= 1;
    }

    private static boolean reduce(List<Set<String>> combinations) {
        boolean reduced = false;
        for (var combination : combinations)
            reduced |= combination.removeIf(
                    d -> combinations.stream().filter(c -> c.contains(d)).count() == 1);
        for (var combination : List.copyOf(combinations))
            if (combinations.stream().anyMatch(c -> c != combination && c.containsAll(combination))) {
                removeSame(combinations, combination);
                reduced = true;
                break;
            }
        return reduced;
    }

    /** This very one, not an equal one. */
    private static void removeSame(List<Set<String>> combinations, Set<String> combination) {
        for (int i = 0; i < combinations.size(); i++)
            if (combinations.get(i) == combination) {
                combinations.remove(i);
                return;
            }
    }
}
