package org.yeep.plan.norms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.PlanDocument;

/** Who names which norm in a plan; a part that names two parts of one norm counts once for it. */
final class NormUses {
    private final Map<String, String> topOf;
    private final Map<String, List<String>> ofDefinitions;
    final Map<String, Integer> objectives = new HashMap<>();
    final Map<String, Integer> actions = new HashMap<>();
    final Map<String, Integer> indicators = new HashMap<>();
    final Set<String> unknown = new TreeSet<>();

    NormUses(PlanDocument document, Map<String, String> topOf, Map<String, List<String>> ofDefinitions) {
        this.topOf = topOf;
        this.ofDefinitions = ofDefinitions;
        for (var theme : document.themes()) {
            for (var objective : theme.objectives()) {
                count(objectives, objective.content().norms());
                objective.indicators().forEach(this::indicator);
                for (var action : objective.actions()) {
                    count(actions, action.content().norms());
                    action.indicators().forEach(this::indicator);
                }
            }
        }
    }

    private void indicator(IndicatorPart indicator) {
        var named = new HashSet<>(indicator.content().norms());
        var code = indicator.content().definitionCode();
        if (code != null) named.addAll(ofDefinitions.getOrDefault(code, List.of()));
        count(indicators, named);
    }

    private void count(Map<String, Integer> counts, Iterable<String> named) {
        var tops = new HashSet<String>();
        for (var norm : named) {
            var top = topOf.get(norm);
            if (top == null) unknown.add(norm);
            else tops.add(top);
        }
        tops.forEach(top -> counts.merge(top, 1, Integer::sum));
    }
}
