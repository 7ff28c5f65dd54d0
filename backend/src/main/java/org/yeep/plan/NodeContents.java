package org.yeep.plan;

import static org.yeep.plan.document.IndicatorOrigin.PLAN_DOCUMENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.yeep.indicator.BreakdownRules;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** What people send as a part's content: blank is silence, and what nothing was said about has its neutral value. */
@ApplicationScoped
class NodeContents {
    private final ObjectMapper json;
    private final MergePatch patches;
    private final IndicatorLibrary library;

    NodeContents(ObjectMapper json, MergePatch patches, IndicatorLibrary library) {
        this.json = json;
        this.patches = patches;
        this.library = library;
    }

    /** An indicator named by its code alone says what the library says of it. */
    JsonNode fromLibrary(NodeKind kind, JsonNode asked) {
        if (kind != NodeKind.INDICATOR || asked.hasNonNull("title") || !asked.hasNonNull("definitionCode"))
            return asked;
        return library.byCode(asked.get("definitionCode").asText())
                .map(d -> (JsonNode) ((ObjectNode) json.valueToTree(DefinedIndicator.of(d, PLAN_DOCUMENT)))
                        .setAll((ObjectNode) asked))
                .orElse(asked);
    }

    /**
     * @throws IOException if it has fields such a part has not
     * @throws Invalid with a violation for each value that is not possible
     */
    Object read(NodeKind kind, JsonNode asked) throws IOException {
        return sound(patches.valid(json.treeToValue(tidy(asked), kind.content())));
    }

    /** Merge patch: what is left out stays, null empties. */
    Object patch(Object current, byte[] patch) throws IOException {
        return sound(patches.apply(current, json.writeValueAsBytes(tidy(json.readTree(patch)))));
    }

    /** The fields of an earlier content put back. */
    Object with(Object current, JsonNode fields) throws IOException {
        var whole = (ObjectNode) json.valueToTree(current);
        whole.setAll((ObjectNode) fields);
        return json.treeToValue(whole, current.getClass());
    }

    private static Object sound(Object content) {
        if (content instanceof IndicatorContent indicator) {
            var broken = BreakdownRules.brokenInPlan("/disaggregations", indicator.disaggregations());
            if (!broken.isEmpty()) throw new Invalid(broken);
        }
        return content;
    }

    private JsonNode tidy(JsonNode value) {
        if (value == null) return json.nullNode();
        if (value.isTextual()) {
            var text = value.asText().strip();
            return text.isEmpty() ? json.nullNode() : json.getNodeFactory().textNode(text);
        }
        if (value.isArray()) return tidyList((ArrayNode) value);
        if (!value.isObject()) return value;
        var tidied = json.createObjectNode();
        value.properties().forEach(p -> tidied.set(p.getKey(), tidy(p.getValue())));
        return tidied;
    }

    private ArrayNode tidyList(ArrayNode values) {
        var tidied = json.createArrayNode();
        values.forEach(v -> {
            var one = tidy(v);
            if (!(v.isTextual() && one.isNull())) tidied.add(one);
        });
        return tidied;
    }
}
