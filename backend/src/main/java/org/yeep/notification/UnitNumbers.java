package org.yeep.notification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.yeep.monitoring.OutstandingNumbers.Part;

/**
 * How many numbers are missing, unit by unit.
 *
 * @param units empty text for what the plan gives to nobody
 * @param numbers one for each unit
 * @param ownUnits so many from the beginning are the reader's own
 */
public record UnitNumbers(List<String> units, List<Integer> numbers, int ownUnits) {
    static final UnitNumbers NONE = new UnitNumbers(List.of(), List.of(), 0);
    private static final Comparator<Part> MOST_FIRST = Comparator.comparing(Part::numbers)
            .reversed()
            .thenComparing(Part::unit, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Those of an account, the most numbers first. */
    static UnitNumbers of(String account, List<Part> parts) {
        var own = parts.stream().filter(belongsTo(account)).sorted(MOST_FIRST).toList();
        return of(own, own.size());
    }

    /** All, those of an account first; null for somebody without a unit. */
    static UnitNumbers all(String account, List<Part> parts) {
        var ordered = new ArrayList<>(
                parts.stream().filter(belongsTo(account)).sorted(MOST_FIRST).toList());
        int own = ordered.size();
        parts.stream().filter(belongsTo(account).negate()).sorted(MOST_FIRST).forEach(ordered::add);
        return of(ordered, own);
    }

    private static Predicate<Part> belongsTo(String account) {
        return part -> account != null && account.equals(part.account());
    }

    private static UnitNumbers of(List<Part> parts, int own) {
        return new UnitNumbers(
                parts.stream().map(p -> p.unit() == null ? "" : p.unit()).toList(),
                parts.stream().map(Part::numbers).toList(),
                own);
    }
}
