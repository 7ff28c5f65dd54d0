package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** What a definition refers to must exist. */
@ApplicationScoped
class FactsRules {
    private final ThemeRepository themes;
    private final Norms norms;
    private final MergePatch patches;

    FactsRules(ThemeRepository themes, Norms norms, MergePatch patches) {
        this.themes = themes;
        this.norms = norms;
        this.patches = patches;
    }

    /**
     * What does not come as a request's body is held to the same shape.
     *
     * @throws Invalid naming every part that is missing or longer than the library takes
     */
    DefinitionFacts wellFormed(DefinitionFacts facts) {
        return patches.valid(facts);
    }

    /**
     * @return whether small numbers about it are sensitive, as its theme says; without a theme nobody knows, so yes
     * @throws Invalid naming every reference that leads nowhere
     */
    boolean sensitivity(DefinitionFacts facts) {
        var theme = themes.bySlug(facts.themeSlug());
        var broken = new ArrayList<Violation>();
        if (facts.themeSlug() != null && theme.isEmpty()) broken.add(new Violation("/themeSlug", "theme-unknown"));
        var dimensions = facts.disaggregations();
        broken.addAll(BreakdownRules.broken("/disaggregations", dimensions));
        var unknown = norms.unknown(facts.norms());
        for (var norm : unknown)
            broken.add(new Violation("/norms/" + facts.norms().indexOf(norm), "norm-unknown", norm));
        distinct("/disaggregations", dimensions, broken);
        distinct("/norms", facts.norms(), broken);
        if (!broken.isEmpty()) throw new Invalid(broken);
        return theme.map(Theme::ref).map(ThemeRef::sensitive).orElse(true);
    }

    /** No question is answered twice. */
    void checks(List<QualityResult> checks) {
        var broken = new ArrayList<Violation>();
        distinct("/checks", checks.stream().map(QualityResult::check).toList(), broken);
        if (!broken.isEmpty()) throw new Invalid(broken);
    }

    private static void distinct(String pointer, List<?> values, List<Violation> broken) {
        if (new HashSet<>(values).size() < values.size()) broken.add(new Violation(pointer, "said-twice"));
    }
}
