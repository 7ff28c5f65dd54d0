package org.yeep.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm as a demonstration has it: the project's, and in it a municipality's own system. */
final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonNode realm;
    private final JsonNode demo;

    private DemoRealm(JsonNode realm, JsonNode demo) {
        this.realm = realm;
        this.demo = demo;
    }

    static DemoRealm in(Path keycloak) throws IOException {
        return new DemoRealm(
                JSON.readTree(keycloak.resolve("realm-yeep.json").toFile()),
                JSON.readTree(keycloak.resolve("demo-clients.json").toFile()));
    }

    /** Keycloak takes clients from the realm's own file only. */
    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(whole()));
    }

    ObjectNode whole() {
        ObjectNode whole = realm.deepCopy();
        for (var part : demo.properties()) whole.withArray("/" + part.getKey()).addAll((ArrayNode) part.getValue());
        return whole;
    }

    void show(Screen screen) {
        for (JsonNode client : demo.get("clients"))
            screen.say(
                    "accounts.system",
                    client.get("clientId").asText(),
                    client.get("secret").asText());
    }
}
