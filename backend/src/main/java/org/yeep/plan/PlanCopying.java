package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the working copy of a plan, level by level. */
@ApplicationScoped
class PlanCopying {
    /** Parents before children. */
    static final List<Class<? extends PlanNode<?>>> LEVELS =
            List.of(PlanTheme.class, Objective.class, Action.class, Milestone.class, PlanIndicator.class);

    private final PlanRepository plans;
    private final PlanNodeRepository nodes;

    PlanCopying(PlanRepository plans, PlanNodeRepository nodes) {
        this.plans = plans;
        this.nodes = nodes;
    }

    Plan copy(Plan plan, String by, Instant at) {
        var asked = new NewPlan(plan.organisationId(), plan.content(), null, plan.id());
        var copy = Plan.begin(asked, "revision-" + UUID.randomUUID(), by, at);
        plans.persistAndFlush(copy);
        var places = new HashMap<UUID, NodeParent>();
        for (var level : LEVELS) nodes.of(level, plan.id()).forEach(n -> copy(n, copy.id(), places));
        nodes.flush();
        return copy;
    }

    private void copy(PlanNode<?> node, UUID copyId, Map<UUID, NodeParent> places) {
        var twin = twin(node, copyId, node.id());
        if (node.parentId() != null) twin.moveUnder(places.get(node.parentId()));
        twin.standAt(node.position());
        nodes.persist(twin);
        places.put(node.id(), new NodeParent(node.kind(), twin.id()));
    }

    /** The same part in another plan. */
    static PlanNode<?> twin(PlanNode<?> node, UUID planId, UUID originId) {
        if (node instanceof PlanTheme t) return new PlanTheme(planId, originId, t.content());
        if (node instanceof Objective o) return new Objective(planId, originId, o.content());
        if (node instanceof Action a) return new Action(planId, originId, a.content());
        if (node instanceof Milestone m) return new Milestone(planId, originId, m.content());
        var indicator = (PlanIndicator) node;
        return new PlanIndicator(planId, originId, indicator.content(), indicator.definitionId());
    }
}
