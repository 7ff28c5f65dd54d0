package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** Where the parts of a plan stand: positions count from 1 without gaps among what hangs on one parent. */
@ApplicationScoped
class NodePlaces {
    private final PlanNodeRepository nodes;
    private final Clock clock;

    NodePlaces(PlanNodeRepository nodes, Clock clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    /**
     * @param parentId ignored for themes, which stand right under their plan
     * @throws Invalid if the plan has no such part, or a part of this kind does not hang on it
     */
    NodeParent parent(Plan plan, NodeKind kind, UUID parentId) {
        if (kind.hangsOn(NodeKind.PLAN)) return new NodeParent(NodeKind.PLAN, plan.id());
        return Arrays.stream(NodeKind.values())
                .filter(kind::hangsOn)
                .filter(p -> parentId != null && holds(plan, p, parentId))
                .map(p -> new NodeParent(p, parentId))
                .findFirst()
                .orElseThrow(() -> new Invalid("/parentId", "plan-part-unknown"));
    }

    /** @param position null or beyond the end: at the end */
    void insert(PlanNode<?> node, NodeParent parent, Integer position) {
        int end = nodes.neighbours(node.kind(), parent.id(), node.id()) + 1;
        int place = position == null ? end : Math.max(1, Math.min(position, end));
        if (place < end) nodes.shift(node, parent.id(), place, 1);
        node.moveUnder(parent);
        node.standAt(place);
    }

    void move(PlanNode<?> node, NodeParent parent, Integer position) {
        closeGap(node);
        insert(node, parent, position);
    }

    void takeOut(PlanNode<?> node) {
        closeGap(node);
        drop(node);
    }

    /** Takes a part out together with all its neighbours, among whom no gap needs closing. */
    void drop(PlanNode<?> node) {
        node.takeOut(clock.instant());
    }

    private void closeGap(PlanNode<?> node) {
        nodes.shift(node, parentId(node), node.position() + 1, -1);
    }

    private static UUID parentId(PlanNode<?> node) {
        return node.parentId() == null ? node.planId() : node.parentId();
    }

    private boolean holds(Plan plan, NodeKind kind, UUID id) {
        return nodes.find(kind, id)
                .filter(n -> n.planId().equals(plan.id()) && !n.removed())
                .isPresent();
    }
}
