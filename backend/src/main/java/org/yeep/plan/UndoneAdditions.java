package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** Takes out what one batch added, whole files included, in a few statements whatever its size. */
@ApplicationScoped
class UndoneAdditions {
    private final PlanEditRepository edits;
    private final PlanNodeRepository nodes;
    private final NodePlaces places;
    private final EditLog log;

    UndoneAdditions(PlanEditRepository edits, PlanNodeRepository nodes, NodePlaces places, EditLog log) {
        this.edits = edits;
        this.nodes = nodes;
        this.places = places;
        this.log = log;
    }

    /**
     * @param additions newest first
     * @throws Conflict if somebody built upon any of them since
     */
    void takeBack(Plan plan, EditBatch undoing, List<PlanEdit> additions) {
        var batch = additions.get(0).response().batchId();
        if (edits.builtUpon(plan.id(), batch)) throw new Conflict("edit-overtaken", "");
        var found = found(additions);
        for (var addition : additions) {
            var node = found.get(addition.nodeId());
            var from = log.place(node);
            if (found.containsKey(node.parentId())) places.drop(node);
            else places.takeOut(node);
            log.removed(plan, undoing, node, from);
        }
    }

    private Map<UUID, PlanNode<?>> found(List<PlanEdit> additions) {
        Map<NodeKind, Set<UUID>> ids = additions.stream()
                .collect(Collectors.groupingBy(
                        PlanEdit::nodeKind, Collectors.mapping(PlanEdit::nodeId, Collectors.toSet())));
        return ids.entrySet().stream()
                .flatMap(kind -> nodes.all(kind.getKey(), kind.getValue()).stream())
                .collect(Collectors.toMap(PlanNode::id, n -> n));
    }
}
