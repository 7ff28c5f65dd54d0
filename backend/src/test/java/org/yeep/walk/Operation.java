package org.yeep.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One operation of the OpenAPI document. */
record Operation(String id, String method, String path, JsonNode description) {
    static List<Operation> all(JsonNode document) {
        var found = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(o -> o.getValue().has("operationId"))
                        .forEach(o -> found.add(new Operation(
                                o.getValue().get("operationId").asText(),
                                o.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                o.getValue()))));
        return found;
    }

    boolean isPublicRead() {
        return method.equals("GET") && description.path("security").isEmpty();
    }

    /** The kind of content it takes; null for none. */
    String contentType() {
        var kinds = description.path("requestBody").path("content");
        return kinds.isEmpty() ? null : kinds.fieldNames().next();
    }

    JsonNode bodySchema() {
        return description
                .path("requestBody")
                .path("content")
                .path(contentType())
                .path("schema");
    }
}
