package org.yeep.monitoring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yeep.indicator.BreakdownRules;
import org.yeep.indicator.Dimension;
import org.yeep.indicator.Dimensions;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.suppression.CellKey;
import org.yeep.plan.PlanIndicatorRef;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/**
 * Which cells an indicator is reported in by one municipality. Expected are the total, each dimension it asks for by
 * itself, and the crossings it names; sex may be crossed with every other of its dimensions without being asked. What
 * would go beyond {@link BreakdownRules#MOST_CELLS} is allowed but not expected.
 */
final class ExpectedCells {
    static final String TOTAL = "total";
    private static final String SEX = "sex";
    /** A yes, a rank or a sentence belongs to the whole; it cannot be split between women and men. */
    private static final Set<Measure> WHOLE = EnumSet.of(Measure.YES_NO, Measure.ORDINAL, Measure.QUALITATIVE);

    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> known = new HashMap<>();

    /** @param dimensions with the categories of the municipality that reports */
    ExpectedCells(List<Dimension> dimensions) {
        dimensions.forEach(d -> this.dimensions.put(d.code(), d));
    }

    /** The total first, then dimension by dimension, then the crossings. */
    List<String> of(PlanIndicatorRef indicator) {
        return of(indicator.measure(), indicator.disaggregations());
    }

    /** Of every indicator with this measure and these disaggregations. */
    List<String> of(Measure measure, List<String> disaggregations) {
        return known.computeIfAbsent(entries(measure, disaggregations), this::expand);
    }

    /** What it is or may be broken down by, in the order of the catalogue; of unknown codes nothing is expected. */
    List<Dimension> dimensions(PlanIndicatorRef indicator) {
        var asked = Dimensions.single(entries(indicator));
        return dimensions.values().stream()
                .filter(d -> asked.contains(d.code()))
                .toList();
    }

    /** Every crossing that may be reported, expected or not: {@code age*sex}. */
    List<String> crossings(PlanIndicatorRef indicator) {
        var codes = dimensions(indicator).stream().map(Dimension::code).toList();
        var crossings = new ArrayList<Set<String>>();
        Dimensions.crossed(entries(indicator)).stream()
                .filter(codes::containsAll)
                .map(HashSet::new)
                .forEach(crossings::add);
        if (codes.contains(SEX))
            codes.stream().filter(c -> !c.equals(SEX)).map(c -> Set.of(SEX, c)).forEach(crossings::add);
        return crossings.stream()
                .map(c -> c.stream().sorted().collect(joining("*")))
                .distinct()
                .toList();
    }

    /** Why the indicator has no such cell; empty if it has. */
    Optional<Violation> refusal(PlanIndicatorRef indicator, String cell) {
        if (of(indicator).contains(cell)) return Optional.empty();
        var key = CellKey.of(cell);
        var asked = dimensions(indicator);
        for (var part : key.parts().entrySet()) {
            var dimension =
                    asked.stream().filter(d -> d.code().equals(part.getKey())).findFirst();
            if (dimension.isEmpty()) return Optional.of(unknown(indicator));
            if (!dimension.get().has(part.getValue())) return Optional.of(noCategory(dimension.get(), part.getValue()));
        }
        boolean possible =
                key.parts().size() < 2 || crosses(indicator, key.parts().keySet());
        return possible && key.text().equals(cell) ? Optional.empty() : Optional.of(unknown(indicator));
    }

    /** @throws Invalid if the indicator has no such cell */
    void require(PlanIndicatorRef indicator, String cell) {
        refusal(indicator, cell).ifPresent(v -> {
            throw new Invalid(List.of(v));
        });
    }

    private boolean crosses(PlanIndicatorRef indicator, Set<String> codes) {
        return crossings(indicator).stream().anyMatch(c -> Dimensions.of(c).containsAll(codes));
    }

    private Violation unknown(PlanIndicatorRef indicator) {
        var names = new ArrayList<>(List.of(TOTAL));
        dimensions(indicator).forEach(d -> names.add(d.code() + "=…"));
        crossings(indicator).forEach(c -> names.add(c.replace("*", "=…&") + "=…"));
        return new Violation("", "cell-unknown", String.join(", ", names));
    }

    private static Violation noCategory(Dimension dimension, String category) {
        return new Violation("", "category-unknown", category, dimension.words(), String.join(", ", dimension.asked()));
    }

    private static List<String> entries(PlanIndicatorRef indicator) {
        return entries(indicator.measure(), indicator.disaggregations());
    }

    private static List<String> entries(Measure measure, List<String> disaggregations) {
        return WHOLE.contains(measure) ? List.of() : disaggregations;
    }

    private List<String> expand(List<String> entries) {
        var cells = new ArrayList<>(List.of(TOTAL));
        Dimensions.single(entries).forEach(code -> add(cells, List.of(code)));
        Dimensions.crossed(entries).forEach(codes -> add(cells, codes));
        return cells.stream().distinct().toList();
    }

    private void add(List<String> cells, List<String> codes) {
        long more = codes.stream().mapToLong(c -> asked(c).size()).reduce(1, Math::multiplyExact);
        if (cells.size() + more > BreakdownRules.MOST_CELLS) return;
        var keys = List.of(new CellKey(new TreeMap<>()));
        for (var code : codes)
            keys = keys.stream()
                    .flatMap(k -> asked(code).stream().map(c -> k.with(code, c)))
                    .toList();
        keys.forEach(k -> cells.add(k.text()));
    }

    private List<String> asked(String code) {
        return Optional.ofNullable(dimensions.get(code)).map(Dimension::asked).orElse(List.of());
    }
}
