package org.yeep.monitoring.suppression;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a cell stands: one category for each dimension it is broken down by, none for the total. Written with the
 * dimensions in alphabetical order, {@code age=0-17&sex=F}, so that a cell has one name only.
 */
public record CellKey(SortedMap<String, String> parts) {
    private static final String TOTAL = "total";

    public CellKey {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** Reads any order; what has no {@code =} belongs to the category before it ({@code topic=R&D}). */
    public static CellKey of(String text) {
        var parts = new TreeMap<String, String>();
        if (text.equals(TOTAL)) return new CellKey(parts);
        String dimension = null;
        for (var part : text.split("&")) {
            int sign = part.indexOf('=');
            if (sign < 0 && dimension != null) {
                parts.merge(dimension, part, (category, more) -> category + "&" + more);
            } else {
                dimension = sign < 0 ? part : part.substring(0, sign);
                parts.put(dimension, sign < 0 ? "" : part.substring(sign + 1));
            }
        }
        return new CellKey(parts);
    }

    public String text() {
        if (isTotal()) return TOTAL;
        return parts.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&"));
    }

    public boolean isTotal() {
        return parts.isEmpty();
    }

    public boolean has(String dimension) {
        return parts.containsKey(dimension);
    }

    /** The part of this cell that stands in the category. */
    public CellKey with(String dimension, String category) {
        var more = new TreeMap<>(parts);
        more.put(dimension, category);
        return new CellKey(more);
    }

    /** The cell that this one is a part of along the dimension. */
    public CellKey without(String dimension) {
        var fewer = new TreeMap<>(parts);
        fewer.remove(dimension);
        return new CellKey(fewer);
    }
}
