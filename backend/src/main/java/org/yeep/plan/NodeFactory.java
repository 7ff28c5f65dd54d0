package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.ThemeRef;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Makes parts of plans out of what they say, and keeps them in step with the library they refer to. */
@ApplicationScoped
class NodeFactory {
    private final IndicatorLibrary library;

    NodeFactory(IndicatorLibrary library) {
        this.library = library;
    }

    /** @throws Invalid for an indicator, a theme or a norm that the library has not */
    PlanNode<?> make(UUID planId, Object content) {
        requireKnown(content);
        var definition = content instanceof IndicatorContent indicator ? definition(indicator) : null;
        return make(planId, content, definition);
    }

    /** Of what is known to be in step already. @param definition the library's, for an indicator that goes by it */
    PlanNode<?> make(UUID planId, Object content, UUID definition) {
        if (content instanceof ThemeContent theme) return new PlanTheme(planId, null, theme);
        if (content instanceof ObjectiveContent objective) return new Objective(planId, null, objective);
        if (content instanceof ActionContent action) return new Action(planId, null, action);
        if (content instanceof MilestoneContent milestone) return new Milestone(planId, null, milestone);
        return new PlanIndicator(planId, null, (IndicatorContent) content, definition);
    }

    /** @throws Invalid for an indicator, a theme or a norm that the library has not */
    @SuppressWarnings("unchecked")
    <C> void change(PlanNode<C> node, Object content) {
        requireKnown(content);
        if (node instanceof PlanIndicator indicator) indicator.defineBy(definition((IndicatorContent) content));
        node.change((C) content);
    }

    private UUID definition(IndicatorContent indicator) {
        if (indicator.definitionCode() == null) return null;
        return library.byCode(indicator.definitionCode())
                .map(DefinitionRef::id)
                .orElseThrow(() -> new Invalid("/definitionCode", "definition-unknown", indicator.definitionCode()));
    }

    private void requireKnown(Object content) {
        if (content instanceof ThemeContent theme) requireThemes(theme.themeSlugs());
        else if (content instanceof ObjectiveContent objective) requireNorms(objective.norms());
        else if (content instanceof ActionContent action) requireNorms(action.norms());
        else if (content instanceof IndicatorContent indicator) requireNorms(indicator.norms());
    }

    private void requireThemes(List<String> slugs) {
        if (slugs.isEmpty()) return;
        var known = library.themes().stream().map(ThemeRef::slug).toList();
        slugs.stream().filter(s -> !known.contains(s)).findFirst().ifPresent(unknown -> {
            throw new Invalid("/themeSlugs", "theme-unknown", unknown);
        });
    }

    private void requireNorms(List<String> norms) {
        if (norms.isEmpty()) return;
        library.unknownNorms(norms).stream().findFirst().ifPresent(unknown -> {
            throw new Invalid("/norms", "norm-unknown", unknown);
        });
    }
}
