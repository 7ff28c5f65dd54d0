package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.yeep.plan.document.PlanContent;
import org.yeep.shared.problem.DomainProblem.Conflict;

/** The way back of one edit, by what it did. */
@ApplicationScoped
class UndoneEdits {
    private final PlanNodeRepository nodes;
    private final NodePlaces places;
    private final NodeContents contents;
    private final NodeFactory factory;
    private final EditLog log;

    UndoneEdits(PlanNodeRepository nodes, NodePlaces places, NodeContents contents, NodeFactory factory, EditLog log) {
        this.nodes = nodes;
        this.places = places;
        this.contents = contents;
        this.factory = factory;
        this.log = log;
    }

    /** @throws Conflict if what it left behind changed since */
    void takeBack(Plan plan, EditBatch undoing, PlanEdit edit) {
        if (edit.nodeKind() == NodeKind.PLAN) {
            var before = plan.content();
            plan.change((PlanContent) former(before, edit));
            log.changed(plan, undoing, NodeKind.PLAN, plan.id(), before, plan.content());
            return;
        }
        var node = nodes.find(edit.nodeKind(), edit.nodeId()).orElseThrow();
        switch (edit.operation()) {
            case ADD, RESTORE -> takeOut(plan, undoing, node);
            case REMOVE -> putBack(plan, undoing, node, edit.before());
            case MOVE -> moveBack(plan, undoing, node, edit);
            case CHANGE -> changeBack(plan, undoing, node, edit);
        }
    }

    private void takeOut(Plan plan, EditBatch undoing, PlanNode<?> node) {
        if (node.removed() || nodes.children(node).findAny().isPresent()) throw overtaken(node);
        var from = log.place(node);
        places.takeOut(node);
        log.removed(plan, undoing, node, from);
    }

    private void putBack(Plan plan, EditBatch undoing, PlanNode<?> node, JsonNode place) {
        if (!node.removed()) throw overtaken(node);
        places.insert(node, parent(plan, node, place), place.get("position").asInt());
        log.restored(plan, undoing, node);
    }

    private void moveBack(Plan plan, EditBatch undoing, PlanNode<?> node, PlanEdit edit) {
        var from = log.place(node);
        if (node.removed() || !from.path("parentId").equals(edit.after().path("parentId"))) throw overtaken(node);
        places.move(
                node,
                parent(plan, node, edit.before()),
                edit.before().get("position").asInt());
        log.moved(plan, undoing, node, from);
    }

    private void changeBack(Plan plan, EditBatch undoing, PlanNode<?> node, PlanEdit edit) {
        if (node.removed()) throw overtaken(node);
        var before = node.content();
        factory.change(node, former(before, edit));
        log.changed(plan, undoing, node.kind(), node.id(), before, node.content());
    }

    private Object former(Object current, PlanEdit edit) {
        var is = log.tree(current);
        edit.after().properties().forEach(field -> {
            if (!is.path(field.getKey()).equals(field.getValue())) throw new Conflict("edit-overtaken", "");
        });
        try {
            return contents.with(current, (ObjectNode) edit.before());
        } catch (IOException e) {
            throw new UncheckedIOException("An earlier content that cannot be read any more", e);
        }
    }

    private NodeParent parent(Plan plan, PlanNode<?> node, JsonNode place) {
        var id = place.hasNonNull("parentId")
                ? UUID.fromString(place.get("parentId").asText())
                : null;
        try {
            return places.parent(plan, node.kind(), id);
        } catch (org.yeep.shared.problem.DomainProblem.Invalid gone) {
            throw overtaken(node);
        }
    }

    private Conflict overtaken(PlanNode<?> node) {
        return new Conflict(
                "edit-overtaken", log.tree(node.content()).path("title").asText(""));
    }
}
