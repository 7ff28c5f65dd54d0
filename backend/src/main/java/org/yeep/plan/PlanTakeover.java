package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a plan in force equal to its working copy: what stands for a part changes that part, what is new is added, what
 * is not there any more is taken out. What joined the plan while it was revised, such as an indicator followed for
 * monitoring, was never in the copy and stays.
 */
@ApplicationScoped
class PlanTakeover {
    private final PlanNodeRepository nodes;
    private final PlanOriginRepository origins;

    PlanTakeover(PlanNodeRepository nodes, PlanOriginRepository origins) {
        this.nodes = nodes;
        this.origins = origins;
    }

    void takeOver(Plan plan, Plan copy, Instant at) {
        plan.change(copy.content());
        takeOut(plan, copy, at);
        nodes.flush();
        var places = new HashMap<UUID, NodeParent>();
        for (var level : PlanCopying.LEVELS) {
            var mine =
                    nodes.of(level, plan.id()).stream().collect(Collectors.toMap(PlanNode::id, n -> (PlanNode<?>) n));
            for (var node : nodes.of(level, copy.id())) place(node, mine.get(node.originId()), plan, places);
        }
        nodes.flush();
    }

    private void takeOut(Plan plan, Plan copy, Instant at) {
        var copied = Set.copyOf(origins.of(copy.id()).values());
        var gone = new HashSet<UUID>();
        for (var level : PlanCopying.LEVELS) {
            var kept =
                    nodes.of(level, copy.id()).stream().map(PlanNode::originId).collect(Collectors.toSet());
            for (var node : nodes.of(level, plan.id())) {
                boolean dropped = copied.contains(node.id()) && !kept.contains(node.id());
                boolean orphaned = !copied.contains(node.id()) && gone.contains(node.parentId());
                if (!dropped && !orphaned) continue;
                node.takeOut(at);
                gone.add(node.id());
            }
        }
    }

    /** @param mine the part it stands for; null for a new one */
    private void place(PlanNode<?> node, PlanNode<?> mine, Plan plan, Map<UUID, NodeParent> places) {
        var target = mine == null ? PlanCopying.twin(node, plan.id(), null) : mine;
        if (mine != null) say(mine, node);
        if (node.parentId() != null) target.moveUnder(places.get(node.parentId()));
        target.standAt(node.position());
        if (mine == null) nodes.persist(target);
        places.put(node.id(), new NodeParent(node.kind(), target.id()));
    }

    private static void say(PlanNode<?> mine, PlanNode<?> node) {
        if (mine instanceof PlanTheme t) t.change(((PlanTheme) node).content());
        else if (mine instanceof Objective o) o.change(((Objective) node).content());
        else if (mine instanceof Action a) a.change(((Action) node).content());
        else if (mine instanceof Milestone m) m.change(((Milestone) node).content());
        else if (mine instanceof PlanIndicator i) {
            i.change(((PlanIndicator) node).content());
            i.defineBy(((PlanIndicator) node).definitionId());
        }
    }
}
