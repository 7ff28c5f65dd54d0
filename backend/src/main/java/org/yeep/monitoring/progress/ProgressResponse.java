package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.OutlineNode;
import org.yeep.plan.PlanOutline;

@Schema(
        name = "Progress",
        description = "The figures of a plan for one period, each beside what it was worked out from")
public record ProgressResponse(
        @NotNull UUID planId,
        @NotNull ReportingMoment period,

        @Schema(nullable = true, description = "Null where the plan names no years")
        Elapsed elapsed,

        @NotNull Thresholds thresholds,

        @Schema(description = "The plan first, every line after its parent, in the plan's order") @NotNull
        List<ProgressNode> nodes) {

    public static ProgressResponse of(
            PlanOutline outline, ReportingMoment moment, Thresholds thresholds, Map<UUID, IndicatorFigure> figures) {
        return of(outline, moment, thresholds, figures, new ProgressTree(outline).all(figures));
    }

    static ProgressResponse of(
            PlanOutline outline,
            ReportingMoment moment,
            Thresholds thresholds,
            Map<UUID, IndicatorFigure> figures,
            Map<UUID, RollUp> rollUps) {
        var tree = new ProgressTree(outline);
        var weights = new HashMap<UUID, BigDecimal>();
        outline.nodes().forEach(n -> weights.putAll(tree.weights(n, rollUps)));
        var nodes = outline.nodes().stream()
                .map(n -> node(
                        n,
                        weights.getOrDefault(n.id(), BigDecimal.ONE),
                        rollUps.get(n.id()),
                        figures.get(n.id()),
                        thresholds))
                .toList();
        var elapsed = Elapsed.of(outline.startYear(), outline.endYear(), moment.endsOn());
        return new ProgressResponse(outline.planId(), moment, elapsed, thresholds, nodes);
    }

    private static ProgressNode node(
            OutlineNode node, BigDecimal weight, RollUp whole, IndicatorFigure figure, Thresholds thresholds) {
        var mean = whole.mean(thresholds);
        return new ProgressNode(
                node.id(),
                node.parentId(),
                node.kind(),
                node.code(),
                node.title(),
                node.weight(),
                weight,
                whole.counts(),
                whole.unmeasured(),
                whole.coverage(),
                mean,
                mean == null && whole.covered().signum() > 0,
                ProgressNode.RollUpSums.of(whole),
                figure);
    }
}
