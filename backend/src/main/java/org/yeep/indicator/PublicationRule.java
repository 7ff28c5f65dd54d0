package org.yeep.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What an indicator must say, and what must have been asked of it, before everybody works with it. */
final class PublicationRule {
    private PublicationRule() {}

    static List<Violation> missing(DefinitionFacts facts, List<QualityResult> checks) {
        var needed = new LinkedHashMap<String, Object>();
        needed.put("/titleTr", facts.titleTr());
        needed.put("/titleEn", facts.titleEn());
        needed.put("/definition", facts.definition());
        needed.put("/unit", facts.unit());
        needed.put("/measure", facts.measure());
        needed.put("/rightsType", facts.rightsType());
        needed.put("/themeSlug", facts.themeSlug());
        var missing = new ArrayList<Violation>();
        needed.forEach((pointer, value) -> {
            if (value == null) missing.add(new Violation(pointer, "needed-for-publication"));
        });
        var open = open(checks);
        if (!open.isEmpty()) missing.add(new Violation("/checks", "quality-checks-open", open.size()));
        return missing;
    }

    private static List<QualityCheck> open(List<QualityResult> checks) {
        var answered = checks.stream()
                .filter(QualityResult::answered)
                .map(QualityResult::check)
                .collect(Collectors.toSet());
        return Arrays.stream(QualityCheck.values())
                .filter(c -> !answered.contains(c))
                .toList();
    }
}
