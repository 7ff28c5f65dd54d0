package org.yeep.opendata;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.indicator.RightsType;
import org.yeep.monitoring.progress.IndicatorFigure;
import org.yeep.monitoring.progress.Part;
import org.yeep.monitoring.progress.ProgressTree;
import org.yeep.monitoring.progress.ReportingMoment;
import org.yeep.monitoring.progress.RollUp;
import org.yeep.organisation.OrganisationRef;
import org.yeep.plan.OutlineNode;
import org.yeep.plan.PlanOutline;
import org.yeep.plan.PlanOutline.MeasuredIndicator;
import org.yeep.plan.PlanRef;

/** A plan with its figures at one published period. */
record PublishedPlan(
        PlanRef plan,
        OrganisationRef owner,
        ReportingMoment period,
        PlanOutline outline,
        ProgressTree tree,
        Map<UUID, IndicatorFigure> figures,
        Map<UUID, RollUp> rollUps) {

    static PublishedPlan of(
            PlanRef plan,
            OrganisationRef owner,
            PlanOutline outline,
            ReportingMoment period,
            Map<UUID, IndicatorFigure> figures) {
        var tree = new ProgressTree(outline);
        return new PublishedPlan(plan, owner, period, outline, tree, figures, tree.all(figures));
    }

    PublishedPlan only(RightsType type) {
        return of(plan, owner, outline.only(type), period, figures);
    }

    /** What the parts under these nodes come to, weighing one. */
    RollUp share(Collection<UUID> roots) {
        var parts = roots.stream().map(id -> new Part(null, rollUps.get(id))).toList();
        return Part.together(parts).as(BigDecimal.ONE);
    }

    List<MeasuredIndicator> indicators(Collection<UUID> roots) {
        var below = roots.stream().flatMap(this::below).collect(Collectors.toSet());
        return outline.indicators().stream().filter(i -> below.contains(i.id())).toList();
    }

    private Stream<UUID> below(UUID node) {
        return Stream.concat(
                Stream.of(node),
                tree.children(node).stream().map(OutlineNode::id).flatMap(this::below));
    }
}
