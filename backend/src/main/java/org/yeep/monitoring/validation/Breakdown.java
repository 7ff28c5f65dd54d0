package org.yeep.monitoring.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yeep.indicator.Dimension;
import org.yeep.indicator.Dimensions;
import org.yeep.monitoring.ObservationRef;
import org.yeep.monitoring.suppression.CellKey;
import org.yeep.shared.i18n.Words;

/**
 * A cell and the parts of it along one or several further dimensions.
 *
 * @param whole be it a total or a part itself: men are the whole of men by age
 * @param by codes of dimensions
 * @param parts those that have a value
 * @param expected how many there are if none is missing
 */
record Breakdown(ObservationRef whole, SortedSet<String> by, List<ObservationRef> parts, int expected) {

    private record Place(CellKey whole, SortedSet<String> by) {}

    static List<Breakdown> all(Cells cells) {
        Map<CellKey, ObservationRef> known = new LinkedHashMap<>();
        cells.present().forEach(o -> known.put(CellKey.of(o.cell()), o));
        Map<Place, List<ObservationRef>> parts = new LinkedHashMap<>();
        known.forEach((key, o) -> subsets(key).forEach(by -> {
            var whole = without(key, by);
            if (known.containsKey(whole))
                parts.computeIfAbsent(new Place(whole, by), p -> new ArrayList<>())
                        .add(o);
        }));
        return parts.entrySet().stream()
                .map(e -> new Breakdown(
                        known.get(e.getKey().whole()), e.getKey().by(), e.getValue(), expected(cells, e.getKey())))
                .sorted(Comparator.comparingInt(b -> b.by().size()))
                .toList();
    }

    /** Nobody stands in two of the parts. */
    boolean adds() {
        return by.stream().noneMatch(Dimensions::overlapping);
    }

    boolean complete(Quantity quantity) {
        return expected > 0
                && parts.stream().filter(p -> quantity.of(p) != null).count() >= expected;
    }

    /** {@code Sex × Age}. */
    Words words() {
        var named = by.stream()
                .map(c -> Dimensions.find(c).map(Dimension::words).orElse(new Words(c, c)))
                .toList();
        return new Words(
                named.stream().map(Words::tr).collect(Collectors.joining(" × ")),
                named.stream().map(Words::en).collect(Collectors.joining(" × ")));
    }

    private static int expected(Cells cells, Place place) {
        return place.by().stream().mapToInt(d -> cells.categories(d).size()).reduce(1, (a, b) -> a * b);
    }

    /** All but the empty one. */
    private static List<SortedSet<String>> subsets(CellKey key) {
        List<SortedSet<String>> subsets = new ArrayList<>(List.of(new TreeSet<>()));
        for (var dimension : key.parts().keySet())
            for (var smaller : List.copyOf(subsets)) {
                var larger = new TreeSet<>(smaller);
                larger.add(dimension);
                subsets.add(larger);
            }
        return subsets.subList(1, subsets.size());
    }

    private static CellKey without(CellKey key, Set<String> dimensions) {
        for (var dimension : dimensions) key = key.without(dimension);
        return key;
    }
}
