package org.yeep.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.progress.FigureInputs;
import org.yeep.monitoring.progress.Percentage;
import org.yeep.opendata.GroupedProgressResponse.RecomputedPercentage;
import org.yeep.plan.PlanOutline.MeasuredIndicator;

/** Percentages of many plans, from the sums of their parts; only the same indicator in the same period is put together. */
final class RecomputedPercentages {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::definitionCode)
            .thenComparing(Key::periodCode)
            .thenComparing(Key::measure);

    private final Map<Key, Sum> sums = new TreeMap<>(ORDER);

    private record Key(String definitionCode, String periodCode, Measure measure) {}

    private record Sum(int indicators, Percentage percentage) {}

    /** @param library the definitions that the public sees, by code */
    static List<RecomputedPercentage> of(List<GroupMember> members, Map<String, DefinitionRef> library) {
        var all = new RecomputedPercentages();
        for (var member : members)
            for (var indicator : member.plan().indicators(member.roots())) all.add(member.plan(), indicator);
        return all.sums.entrySet().stream()
                .filter(e -> e.getValue().percentage().denominator().signum() != 0)
                .map(e ->
                        answer(e.getKey(), e.getValue(), library.get(e.getKey().definitionCode())))
                .toList();
    }

    /** Without a numerator and denominator, be they missing or not public, it is left out. */
    private void add(PublishedPlan plan, MeasuredIndicator indicator) {
        var inputs = plan.figures().get(indicator.id()).inputs();
        if (indicator.definitionCode() == null || inputs.numerator() == null || inputs.denominator() == null) return;
        var key = new Key(indicator.definitionCode(), plan.period().code(), indicator.measure());
        var before = sums.getOrDefault(key, new Sum(0, Percentage.NONE));
        sums.put(key, plus(before, inputs));
    }

    private static Sum plus(Sum before, FigureInputs inputs) {
        return new Sum(before.indicators() + 1, before.percentage().plus(inputs.numerator(), inputs.denominator()));
    }

    private static RecomputedPercentage answer(Key key, Sum sum, DefinitionRef definition) {
        var percentage = sum.percentage();
        return new RecomputedPercentage(
                key.definitionCode(),
                definition == null ? null : definition.titleTr(),
                definition == null ? null : definition.titleEn(),
                key.periodCode(),
                key.measure(),
                sum.indicators(),
                percentage.numerator(),
                percentage.denominator(),
                percentage.value(key.measure()));
    }
}
