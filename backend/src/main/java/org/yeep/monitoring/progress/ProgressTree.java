package org.yeep.monitoring.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.yeep.plan.NodeKind;
import org.yeep.plan.OutlineNode;
import org.yeep.plan.PlanOutline;

/** Rolls figures up a plan: action ← indicators, objective ← its own indicators and its actions, theme, plan. */
public final class ProgressTree {
    private final PlanOutline outline;
    private final Map<UUID, OutlineNode> nodes = new HashMap<>();
    private final Map<UUID, List<OutlineNode>> children = new HashMap<>();

    public ProgressTree(PlanOutline outline) {
        this.outline = outline;
        for (var node : outline.nodes()) {
            nodes.put(node.id(), node);
            if (node.parentId() != null)
                children.computeIfAbsent(node.parentId(), id -> new ArrayList<>())
                        .add(node);
        }
    }

    /** Of every node, the plan and its indicators included. */
    public Map<UUID, RollUp> all(Map<UUID, IndicatorFigure> figures) {
        var found = new LinkedHashMap<UUID, RollUp>();
        figures.forEach((indicator, figure) -> found.put(indicator, RollUp.of(figure)));
        for (int i = outline.nodes().size() - 1; i >= 0; i--) {
            var node = outline.nodes().get(i); // a node stands after its parent, so parts are ready before their whole
            if (node.kind() != NodeKind.INDICATOR) found.put(node.id(), rollUp(node, found::get));
        }
        return found;
    }

    /**
     * Of the nodes above an indicator, from below to the plan.
     *
     * @param known roll-ups of everything that hangs on these nodes, with the indicator's own new one
     */
    public Map<UUID, RollUp> above(UUID indicator, Map<UUID, RollUp> known) {
        var now = new HashMap<>(known);
        var changed = new LinkedHashMap<UUID, RollUp>();
        for (var id : ancestors(indicator)) {
            var whole = rollUp(nodes.get(id), now::get);
            now.put(id, whole);
            changed.put(id, whole);
        }
        return changed;
    }

    /** From the node it hangs on to the plan. */
    public List<UUID> ancestors(UUID id) {
        var above = new ArrayList<UUID>();
        for (var parent = nodes.get(id).parentId();
                parent != null;
                parent = nodes.get(parent).parentId()) above.add(parent);
        return above;
    }

    public List<OutlineNode> children(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    private RollUp rollUp(OutlineNode node, Function<UUID, RollUp> known) {
        var below = children(node.id());
        if (below.isEmpty()) return bare(node);
        return Part.together(parts(below, known));
    }

    /** What each part of a node weighs in it. */
    Map<UUID, BigDecimal> weights(OutlineNode node, Map<UUID, RollUp> known) {
        var below = children(node.id());
        var weighed = Part.weighed(parts(below, known::get));
        var weights = new HashMap<UUID, BigDecimal>();
        for (int i = 0; i < below.size(); i++)
            weights.put(below.get(i).id(), weighed.get(i).weight());
        return weights;
    }

    private static List<Part> parts(List<OutlineNode> below, Function<UUID, RollUp> known) {
        boolean measured = below.stream().anyMatch(n -> n.kind() == NodeKind.INDICATOR);
        return below.stream().map(n -> part(n, known.apply(n.id()), measured)).toList();
    }

    /**
     * An action without an indicator weighs on the coverage, unless its objective is measured itself: many plans hang
     * their indicators there, and the actions below are the way to it.
     */
    private static Part part(OutlineNode node, RollUp whole, boolean siblingsMeasure) {
        boolean wayOnly = siblingsMeasure
                && node.kind() == NodeKind.ACTION
                && whole.counts().all() == 0;
        return new Part(node.weight(), wayOnly ? whole.weightless() : whole);
    }

    private static RollUp bare(OutlineNode node) {
        return node.kind() == NodeKind.ACTION || node.kind() == NodeKind.OBJECTIVE ? RollUp.UNMEASURED : RollUp.NONE;
    }
}
