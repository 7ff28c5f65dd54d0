package org.yeep.monitoring.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yeep.indicator.Accumulation;

/**
 * All that could ever be known of an indicator.
 *
 * @param now the release that is to be judged
 * @param relations how its counts hang together, with each other and with those already public
 * @param hiddenBefore counts that earlier releases kept to themselves, small ones only
 * @param pattern the cells hidden in the release that this one corrects
 */
record Knowledge(Sheet now, List<Relation> relations, List<Count> hiddenBefore, Set<CellKey> pattern) {

    static Knowledge of(Release now, List<Release> earlier, Threshold threshold, Accumulation accumulation) {
        var sheets = new LinkedHashMap<Span, List<Sheet>>();
        var hidden = new LinkedHashSet<Count>();
        Set<CellKey> pattern = Set.of();
        for (var release : inOrder(earlier)) {
            var sheet = add(sheets, release, threshold);
            var keys = keys(release);
            if (release.span().equals(now.span())) pattern = keys;
            for (var cell : sheet.cells())
                if (keys.contains(cell)) hidden.addAll(sheet.at(cell));
                else sheet.at(cell).forEach(Count::publish);
        }
        var sheet = add(sheets, now, threshold);
        var small = hidden.stream().filter(c -> c.small() && !c.published()).toList();
        return new Knowledge(sheet, relations(sheets, accumulation), small, pattern);
    }

    private static List<Release> inOrder(List<Release> releases) {
        return releases.stream()
                .sorted(Comparator.comparing((Release r) -> r.span().startsOn())
                        .thenComparing(r -> r.span().endsOn())
                        .thenComparing(Release::number))
                .toList();
    }

    private static Sheet add(Map<Span, List<Sheet>> sheets, Release release, Threshold threshold) {
        var versions = sheets.computeIfAbsent(release.span(), s -> new ArrayList<>());
        var before = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        var sheet = Sheet.of(release, threshold, before);
        versions.add(sheet);
        return sheet;
    }

    private static List<Relation> relations(Map<Span, List<Sheet>> sheets, Accumulation accumulation) {
        var relations = new Relations();
        sheets.values().forEach(versions -> versions.forEach(sheet -> Sums.of(sheet, relations)));
        PeriodSums.of(sheets, accumulation, relations);
        return relations.all();
    }

    private static Set<CellKey> keys(Release release) {
        var keys = new LinkedHashSet<CellKey>();
        release.hidden().forEach(cell -> keys.add(CellKey.of(cell)));
        return keys;
    }
}
