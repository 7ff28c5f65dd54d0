package org.yeep.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.yeep.shared.problem.UnkeptText;

/** The same for JSON of a free form and for patches, names of fields too. */
class SafeTree extends StdDeserializer<JsonNode> {
    private static final JsonDeserializer<? extends JsonNode> TREES =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    SafeTree() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var tree = TREES.deserialize(parser, context);
        require(tree, parser);
        return tree;
    }

    /** A null that is said is a node too. */
    @Override
    public JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
        return TREES.getNullValue(context);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return TREES.getAbsentValue(context);
    }

    private static void require(JsonNode tree, JsonParser parser) throws UnkeptText {
        if (tree.isTextual() && !SafeText.isSafe(tree.textValue())) throw new UnkeptText(parser);
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            requireAt(new Reference(tree, i), tree.get(i), parser);
        }
        for (var field : tree.properties()) {
            if (!SafeText.isSafe(field.getKey())) throw new UnkeptText(parser);
            requireAt(new Reference(tree, field.getKey()), field.getValue(), parser);
        }
    }

    private static void requireAt(Reference place, JsonNode part, JsonParser parser) throws UnkeptText {
        try {
            require(part, parser);
        } catch (UnkeptText e) {
            e.prependPath(place);
            throw e;
        }
    }
}
