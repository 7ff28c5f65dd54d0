package org.yeep.plan.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yeep.indicator.NormEntry;
import org.yeep.indicator.NormSource;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.document.PlanDocument;

/** Which norms a plan addresses and which it does not. */
final class NormCoverage {
    private NormCoverage() {}

    /** @param ofDefinitions the norms of the library's indicators that the plan uses, by code */
    static NormCoverageResponse of(
            PlanDocument document,
            List<NormEntry> norms,
            List<ThemeRef> themes,
            Map<String, List<String>> ofDefinitions) {
        var uses = new NormUses(document, tops(norms), ofDefinitions);
        var through = throughThemes(document, themes);
        var sources = Arrays.stream(NormSource.values())
                .map(source -> SourceCoverage.of(
                        source,
                        norms.stream()
                                .filter(n -> n.source() == source && n.parent() == null)
                                .map(n -> covered(n, uses, through))
                                .toList()))
                .filter(s -> s.total() > 0)
                .toList();
        return new NormCoverageResponse(sources, List.copyOf(uses.unknown));
    }

    private static CoveredNorm covered(NormEntry n, NormUses uses, Map<String, List<String>> through) {
        return new CoveredNorm(
                n.norm(),
                n.titleTr(),
                n.titleEn(),
                uses.objectives.getOrDefault(n.norm(), 0),
                uses.actions.getOrDefault(n.norm(), 0),
                uses.indicators.getOrDefault(n.norm(), 0),
                through.getOrDefault(n.norm(), List.of()));
    }

    /** Each norm with the one at the top of it; bounded, should the reference data ever go in a circle. */
    private static Map<String, String> tops(List<NormEntry> norms) {
        var parents = new HashMap<String, String>();
        norms.forEach(n -> parents.put(n.norm(), n.parent()));
        var tops = new HashMap<String, String>();
        for (var norm : norms) {
            var top = norm.norm();
            for (int i = 0; i < 10 && parents.get(top) != null; i++) top = parents.get(top);
            tops.put(norm.norm(), top);
        }
        return tops;
    }

    private static Map<String, List<String>> throughThemes(PlanDocument document, List<ThemeRef> themes) {
        var through = new HashMap<String, List<String>>();
        for (var theme : themes) {
            if (document.themes().stream()
                    .noneMatch(t -> t.content().themeSlugs().contains(theme.slug()))) continue;
            for (var article : theme.charterArticles())
                through.computeIfAbsent("CHARTER:" + article, a -> new ArrayList<>())
                        .add(theme.slug());
        }
        return through;
    }
}
