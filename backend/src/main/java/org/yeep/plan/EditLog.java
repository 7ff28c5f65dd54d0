package org.yeep.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.yeep.plan.PlanEdit.Edited;
import org.yeep.shared.security.Caller;

/** Writes down what was done to a plan's text; runs in its caller's transaction, with the plan locked. */
@ApplicationScoped
class EditLog {
    private final PlanEditRepository edits;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    EditLog(PlanEditRepository edits, ObjectMapper json, Caller caller, Clock clock) {
        this.edits = edits;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    void added(Plan plan, EditBatch batch, PlanNode<?> node) {
        write(plan, batch, edited(EditOperation.ADD, node, null, place(node)));
    }

    void moved(Plan plan, EditBatch batch, PlanNode<?> node, JsonNode from) {
        write(plan, batch, edited(EditOperation.MOVE, node, from, place(node)));
    }

    /** @param from where it stood */
    void removed(Plan plan, EditBatch batch, PlanNode<?> node, JsonNode from) {
        write(plan, batch, edited(EditOperation.REMOVE, node, from, null));
    }

    void restored(Plan plan, EditBatch batch, PlanNode<?> node) {
        write(plan, batch, edited(EditOperation.RESTORE, node, null, place(node)));
    }

    /** Keeps the fields that differ, as they were and as they are; nothing if none does. */
    void changed(Plan plan, EditBatch batch, NodeKind kind, UUID nodeId, Object before, Object after) {
        var was = tree(before);
        var is = tree(after);
        var old = json.createObjectNode();
        var fresh = json.createObjectNode();
        is.fieldNames().forEachRemaining(field -> {
            if (was.path(field).equals(is.path(field))) return;
            old.set(field, was.get(field));
            fresh.set(field, is.get(field));
        });
        if (fresh.isEmpty()) return;
        write(plan, batch, new Edited(EditOperation.CHANGE, kind, nodeId, title(is), old, fresh));
    }

    /** Where a part stands: {@code parentKind}, {@code parentId} and {@code position}. */
    ObjectNode place(PlanNode<?> node) {
        var place = json.createObjectNode();
        if (node.parentId() != null) place.put("parentId", node.parentId().toString());
        return place.put("position", node.position());
    }

    /** A content as JSON in which equal numbers are equal, whatever their scale. */
    ObjectNode tree(Object content) {
        try {
            return (ObjectNode) json.readTree(json.writeValueAsBytes(content));
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A content that cannot be written as JSON", e);
        }
    }

    private Edited edited(EditOperation operation, PlanNode<?> node, JsonNode before, JsonNode after) {
        return new Edited(operation, node.kind(), node.id(), title(tree(node.content())), before, after);
    }

    private static String title(JsonNode content) {
        var title = content.hasNonNull("title") ? content.get("title") : content.path("titleTr");
        return title.isTextual() ? title.asText() : null;
    }

    private void write(Plan plan, EditBatch batch, Edited what) {
        edits.persist(new PlanEdit(plan, batch, what, caller.account(), clock.instant()));
    }
}
