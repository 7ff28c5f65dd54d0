package org.yeep.monitoring.suppression;

import static org.yeep.monitoring.suppression.Quantity.DENOMINATOR;
import static org.yeep.monitoring.suppression.Quantity.NUMERATOR;
import static org.yeep.monitoring.suppression.Quantity.REST;
import static org.yeep.monitoring.suppression.Quantity.VALUE;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yeep.indicator.Measure;

/** The counts of one release, cell by cell. */
final class Sheet {
    private final Map<CellKey, Map<Quantity, Count>> counts = new LinkedHashMap<>();
    private final Threshold threshold;
    private final Sheet before;

    private Sheet(Threshold threshold, Sheet before) {
        this.threshold = threshold;
        this.before = before;
    }

    /** @param before the release that this one corrects, or null; counts that did not change are the same in both */
    static Sheet of(Release release, Threshold threshold, Sheet before) {
        var sheet = new Sheet(threshold, before);
        release.figures().forEach(sheet::read);
        return sheet;
    }

    private void read(Figure figure) {
        var key = figure.key();
        if (threshold.measure() == Measure.COUNT) {
            note(key, VALUE, figure.value());
            return;
        }
        note(key, NUMERATOR, figure.numerator());
        note(key, DENOMINATOR, figure.denominator());
        if (threshold.measure() == Measure.PERCENT && figure.numerator() != null && figure.denominator() != null)
            note(key, REST, figure.denominator().subtract(figure.numerator()));
    }

    private void note(CellKey key, Quantity quantity, BigDecimal number) {
        if (number == null || number.signum() < 0) return;
        long value = number.longValueExact();
        var there = before == null ? null : before.at(key, quantity);
        int least = quantity == DENOMINATOR && value > 0 ? 1 : 0;
        var count = there != null && there.value == value ? there : new Count(value, least, threshold.k(key));
        counts.computeIfAbsent(key, k -> new EnumMap<>(Quantity.class)).put(quantity, count);
    }

    /** Null if it was not reported. */
    Count at(CellKey key, Quantity quantity) {
        return counts.getOrDefault(key, Map.of()).get(quantity);
    }

    Collection<Count> at(CellKey key) {
        return counts.getOrDefault(key, Map.of()).values();
    }

    Collection<CellKey> cells() {
        return counts.keySet();
    }

    Map<CellKey, Count> all(Quantity quantity) {
        var all = new LinkedHashMap<CellKey, Count>();
        counts.forEach((key, of) -> {
            if (of.containsKey(quantity)) all.put(key, of.get(quantity));
        });
        return all;
    }
}
