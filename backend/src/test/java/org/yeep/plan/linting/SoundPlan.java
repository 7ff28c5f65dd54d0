package org.yeep.plan.linting;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yeep.plan.document.PlanDocument;

/** A small plan that no rule has anything to say about, and the same with one thing changed. */
final class SoundPlan {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private SoundPlan() {}

    static PlanDocument plan() {
        return document(tree());
    }

    /** @param changes {@code /pointer=json}, several with {@code ;;} between them */
    static PlanDocument with(String changes) {
        var tree = tree();
        for (var change : changes.split(";;")) {
            int equals = change.indexOf('=');
            set(tree, JsonPointer.compile(change.substring(0, equals).strip()), json(change.substring(equals + 1)));
        }
        return document(tree);
    }

    private static void set(JsonNode tree, JsonPointer at, JsonNode value) {
        var parent = tree.at(at.head());
        var member = at.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) object.set(member, value);
        else if (Integer.parseInt(member) == parent.size()) ((ArrayNode) parent).add(value);
        else ((ArrayNode) parent).set(Integer.parseInt(member), value);
    }

    private static JsonNode tree() {
        try (var in = SoundPlan.class.getResourceAsStream("/sound-plan.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static PlanDocument document(JsonNode tree) {
        try {
            return JSON.treeToValue(tree, PlanDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
