package org.yeep.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;

/** A body that has the shape a schema asks for, so that nothing but permission stands in a request's way. */
class SampleBody {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final JsonNode schemas;

    SampleBody(JsonNode document) {
        this.schemas = document.get("components").get("schemas");
    }

    String of(JsonNode schema) {
        try {
            return new ObjectMapper().writeValueAsString(value(schema, ""));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a form: one text for every field it needs but the file. */
    Map<String, String> form(JsonNode schema) {
        var fields = new HashMap<String, String>();
        resolved(schema)
                .path("properties")
                .properties()
                .forEach(p ->
                        fields.put(p.getKey(), value(p.getValue(), p.getKey()).asText()));
        fields.remove("file");
        return fields;
    }

    private JsonNode value(JsonNode given, String name) {
        var schema = resolved(given);
        if (schema.has("enum")) return schema.get("enum").get(0);
        var type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema, name);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema, name));
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(p -> object.set(p.getKey(), value(p.getValue(), p.getKey())));
        return object;
    }

    private JsonNode array(JsonNode schema, String name) {
        var array = JSON.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(1); i++) array.add(value(schema.path("items"), name));
        return array;
    }

    private static String text(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "uuid" ->
                name.equals("itemId")
                        ? World.ITEM
                        : name.equals("planId") || name.equals("planIds") ? World.PLAN : World.SUBMISSION;
            case "date" -> "2027-01-01";
            case "uri" -> "https://example.org/belge";
            default -> "x".repeat(Math.max(3, schema.path("minLength").asInt(3)));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asText();
            return resolved(schemas.get(name.substring(name.lastIndexOf('/') + 1)));
        }
        for (var choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.has(choice)) return resolved(schema.get(choice).get(0));
        }
        return schema;
    }
}
