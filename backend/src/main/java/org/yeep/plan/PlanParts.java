package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Finds a part of a plan, whatever its level, for what refers to parts. */
@ApplicationScoped
public class PlanParts {
    private final PlanNodeRepository nodes;

    PlanParts(PlanNodeRepository nodes) {
        this.nodes = nodes;
    }

    /** @throws NotFound if the plan has no such part, or not any more */
    public PlanNodeRef require(UUID planId, UUID nodeId) {
        return Arrays.stream(NodeKind.values())
                .filter(k -> k != NodeKind.PLAN)
                .flatMap(k -> find(k, nodeId).stream())
                .filter(n -> n.planId().equals(planId) && !n.removed())
                .findFirst()
                .map(n -> new PlanNodeRef(nodeId, n.kind(), label(n)))
                .orElseThrow(() -> new NotFound("plan-node", nodeId));
    }

    private Optional<PlanNode<?>> find(NodeKind kind, UUID nodeId) {
        return nodes.find(kind, nodeId);
    }

    private static String label(PlanNode<?> node) {
        if (node instanceof PlanTheme t)
            return label(t.content().code(), t.content().title());
        if (node instanceof Objective o)
            return label(o.content().code(), o.content().title());
        if (node instanceof Action a)
            return label(a.content().code(), a.content().title());
        if (node instanceof PlanIndicator i)
            return label(i.content().code(), i.content().title());
        return label(null, ((Milestone) node).content().title());
    }

    private static String label(String code, String title) {
        return Stream.of(code, title).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
