package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yeep.indicator.DefinitionRef;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ThemeContent;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Makes parts of plans out of what they say, and keeps indicators in step with the library they refer to. */
@ApplicationScoped
class NodeFactory {
    private final IndicatorLibrary library;

    NodeFactory(IndicatorLibrary library) {
        this.library = library;
    }

    /** @throws Invalid for an indicator of the library that the library has not */
    PlanNode<?> make(UUID planId, UUID originId, Object content) {
        if (content instanceof ThemeContent theme) return new PlanTheme(planId, originId, theme);
        if (content instanceof ObjectiveContent objective) return new Objective(planId, originId, objective);
        if (content instanceof ActionContent action) return new Action(planId, originId, action);
        if (content instanceof MilestoneContent milestone) return new Milestone(planId, originId, milestone);
        var indicator = (IndicatorContent) content;
        return new PlanIndicator(planId, originId, indicator, definition(indicator));
    }

    /** @throws Invalid for an indicator of the library that the library has not */
    @SuppressWarnings("unchecked")
    <C> void change(PlanNode<C> node, Object content) {
        if (node instanceof PlanIndicator indicator) indicator.defineBy(definition((IndicatorContent) content));
        node.change((C) content);
    }

    private UUID definition(IndicatorContent indicator) {
        if (indicator.definitionCode() == null) return null;
        return library.byCode(indicator.definitionCode())
                .map(DefinitionRef::id)
                .orElseThrow(() -> new Invalid("/definitionCode", "definition-unknown", indicator.definitionCode()));
    }
}
