package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.NotFound;

/**
 * Changes to single parts of a plan's tree. One writer of a plan at a time; a text is changed only over the version that
 * was read; moving a part leaves its neighbours' texts and versions alone.
 */
@ApplicationScoped
class NodeEditing {
    private final DraftDesk desk;
    private final PlanNodeRepository nodes;
    private final NodePlaces places;
    private final NodeContents contents;
    private final NodeFactory factory;
    private final EditLog log;

    NodeEditing(
            DraftDesk desk,
            PlanNodeRepository nodes,
            NodePlaces places,
            NodeContents contents,
            NodeFactory factory,
            EditLog log) {
        this.desk = desk;
        this.nodes = nodes;
        this.places = places;
        this.contents = contents;
        this.factory = factory;
        this.log = log;
    }

    /** @param position from 1; null at the end */
    @Transactional
    PlanNode<?> add(UUID planId, NodeKind kind, UUID parentId, Integer position, JsonNode content) throws IOException {
        var plan = desk.locked(planId);
        var parent = places.parent(plan, kind, parentId);
        var node = factory.make(planId, contents.read(kind, contents.fromLibrary(kind, content)));
        places.insert(node, parent, position);
        nodes.persist(node);
        log.added(plan, EditBatch.single(), node);
        nodes.flush();
        return node;
    }

    @Transactional
    PlanNode<?> change(UUID planId, UUID nodeId, byte[] patch, String ifMatch) throws IOException {
        var plan = desk.locked(planId);
        var node = require(planId, nodeId);
        Versions.require(ifMatch, node.version());
        var before = node.content();
        factory.change(node, contents.patch(before, patch));
        log.changed(plan, EditBatch.single(), node.kind(), nodeId, before, node.content());
        nodes.flush();
        return node;
    }

    @Transactional
    PlanNode<?> move(UUID planId, UUID nodeId, UUID parentId, Integer position, String ifMatch) {
        var plan = desk.locked(planId);
        var node = require(planId, nodeId);
        Versions.require(ifMatch, node.version());
        var parent = places.parent(plan, node.kind(), parentId);
        var from = log.place(node);
        places.move(node, parent, position);
        log.moved(plan, EditBatch.single(), node, from);
        nodes.flush();
        return node;
    }

    /** With all that hangs on it; nothing is lost, and it can be taken back as one step. */
    @Transactional
    void remove(UUID planId, UUID nodeId, String ifMatch) {
        var plan = desk.locked(planId);
        var node = require(planId, nodeId);
        Versions.require(ifMatch, node.version());
        var batch = EditBatch.single();
        takeOutBelow(plan, batch, node);
        var from = log.place(node);
        places.takeOut(node);
        log.removed(plan, batch, node, from);
        nodes.flush();
    }

    /** Last child first: put back in the opposite order, each finds the place it had. */
    private void takeOutBelow(Plan plan, EditBatch batch, PlanNode<?> node) {
        var children = new ArrayList<>(nodes.children(node).toList());
        Collections.reverse(children);
        for (var child : children) {
            takeOutBelow(plan, batch, child);
            var from = log.place(child);
            places.drop(child);
            log.removed(plan, batch, child, from);
        }
    }

    private PlanNode<?> require(UUID planId, UUID nodeId) {
        return nodes.find(nodeId)
                .filter(n -> n.planId().equals(planId) && !n.removed())
                .orElseThrow(() -> new NotFound("plan-node", nodeId));
    }
}
