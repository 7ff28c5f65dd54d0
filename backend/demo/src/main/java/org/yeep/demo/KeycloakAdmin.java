package org.yeep.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an already imported realm when the front end moved to another port. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Options options;
    private final String password;
    private final Path known;

    KeycloakAdmin(Options options, String password) {
        this.options = options;
        this.password = password;
        this.known = options.data().resolve("run/realm-origin");
    }

    /** The import wrote the address of the first start; a later one may have another. */
    void followTheAddress() throws IOException {
        if (Files.exists(known) && Files.readString(known).equals(options.publicUrl())) return;
        String token = token();
        JsonNode client = read(request("/admin/realms/yeep/clients?clientId=yeep-web", token)
                        .GET())
                .get(0);
        ObjectNode moved = moved(client, options.publicUrl());
        String path = "/admin/realms/yeep/clients/" + client.get("id").asText();
        send(request(path, token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(moved))));
        Files.writeString(known, options.publicUrl());
    }

    static ObjectNode moved(JsonNode client, String origin) {
        ObjectNode moved = client.deepCopy();
        moved.put("rootUrl", origin);
        moved.putArray("redirectUris").add(origin + "/*");
        moved.putArray("webOrigins").add(origin);
        moved.withObject("/attributes").put("post.logout.redirect.uris", origin + "/*");
        return moved;
    }

    private String token() throws IOException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
        var request = HttpRequest.newBuilder(uri("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return read(request).get("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + options.keycloakPort() + path);
    }

    private JsonNode read(HttpRequest.Builder request) throws IOException {
        return JSON.readTree(send(request));
    }

    private static String send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new Refusal("refusal.keycloak-admin", answer.statusCode());
            return answer.body();
        } catch (InterruptedException e) {
            throw new Refusal("refusal.interrupted");
        }
    }
}
