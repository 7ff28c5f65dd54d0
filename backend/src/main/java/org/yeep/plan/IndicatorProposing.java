package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.indicator.NewDefinition;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Offers what one plan measures to all others. */
@ApplicationScoped
class IndicatorProposing {
    private final DraftDesk desk;
    private final PlanNodeRepository nodes;
    private final PlanItemRepository items;
    private final IndicatorLibrary library;

    IndicatorProposing(DraftDesk desk, PlanNodeRepository nodes, PlanItemRepository items, IndicatorLibrary library) {
        this.desk = desk;
        this.nodes = nodes;
        this.items = items;
        this.library = library;
    }

    /**
     * Under the first shared theme of the heading it stands under.
     *
     * @return the proposal's code in the library
     * @throws Conflict if the library defines it already
     */
    @Transactional
    String propose(UUID planId, UUID indicatorId) {
        desk.written(planId);
        var indicator = (PlanIndicator) nodes.find(NodeKind.INDICATOR, indicatorId)
                .filter(n -> n.planId().equals(planId) && !n.removed())
                .orElseThrow(() -> new NotFound("plan-indicator", indicatorId));
        if (indicator.definitionId() != null) throw new Conflict("indicator-in-library");
        var themes = items.find(indicator.itemId()).orElseThrow().themeSlugs();
        return library.propose(proposal(indicator.content(), themes.isEmpty() ? null : themes.get(0), indicatorId));
    }

    private static NewDefinition proposal(IndicatorContent c, String theme, UUID indicatorId) {
        return new NewDefinition(
                c.title(),
                c.titleEn(),
                c.rightsType(),
                c.measure(),
                c.unit().isEmpty() ? null : c.unit(),
                c.direction(),
                c.accumulation(),
                c.disaggregations(),
                theme,
                c.definition(),
                indicatorId);
    }
}
