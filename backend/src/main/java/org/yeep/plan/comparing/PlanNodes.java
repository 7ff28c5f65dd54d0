package org.yeep.plan.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yeep.plan.NodeKind;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.ThemePart;

/** A document's parts in its order, each with what it hangs on. */
final class PlanNodes {
    /** @param parent null for a theme */
    record Node(UUID id, NodeKind kind, UUID parent, String code, String title, Object content) {}

    private final Map<UUID, Node> byId = new LinkedHashMap<>();
    private final Map<UUID, List<Node>> children = new LinkedHashMap<>();

    private PlanNodes() {}

    static PlanNodes of(PlanDocument document) {
        var nodes = new PlanNodes();
        document.themes().forEach(nodes::theme);
        return nodes;
    }

    Node get(UUID id) {
        return byId.get(id);
    }

    Stream<Node> all() {
        return byId.values().stream();
    }

    Stream<Node> of(NodeKind kind) {
        return all().filter(n -> n.kind() == kind);
    }

    /** @param parent null for the themes */
    List<Node> children(UUID parent) {
        return children.getOrDefault(parent, List.of());
    }

    private void theme(ThemePart t) {
        var c = t.content();
        add(new Node(t.id(), NodeKind.THEME, null, c.code(), c.title(), c));
        t.objectives().forEach(o -> objective(t.id(), o));
    }

    private void objective(UUID theme, ObjectivePart o) {
        var c = o.content();
        add(new Node(o.id(), NodeKind.OBJECTIVE, theme, c.code(), c.title(), c));
        o.indicators().forEach(i -> indicator(o.id(), i));
        o.actions().forEach(a -> action(o.id(), a));
    }

    private void action(UUID objective, ActionPart a) {
        var c = a.content();
        add(new Node(a.id(), NodeKind.ACTION, objective, c.code(), c.title(), c));
        a.milestones().forEach(m -> milestone(a.id(), m));
        a.indicators().forEach(i -> indicator(a.id(), i));
    }

    private void milestone(UUID action, MilestonePart m) {
        add(new Node(m.id(), NodeKind.MILESTONE, action, null, m.content().title(), m.content()));
    }

    private void indicator(UUID item, IndicatorPart i) {
        var c = i.content();
        add(new Node(i.id(), NodeKind.INDICATOR, item, c.code(), c.title(), c));
    }

    private void add(Node node) {
        byId.put(node.id(), node);
        children.computeIfAbsent(node.parent(), p -> new ArrayList<>()).add(node);
    }
}
