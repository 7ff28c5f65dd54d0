package org.yeep.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A durable database, the packaged API and an issuer of tokens, on free ports of this machine only. */
final class BenchStack implements AutoCloseable {
    private static final Path JAR =
            Path.of("../target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final KeyPair keys;
    private final HttpServer issuer;
    private final EmbeddedPostgres postgres;
    private final Process api;
    private final String base;

    private BenchStack() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/certs", exchange -> {
            var answer = keySet().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        issuer.start();
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        int port = Ports.anyFree();
        base = "http://127.0.0.1:" + port;
        api = api(port);
    }

    static BenchStack start() throws Exception {
        var stack = new BenchStack();
        try {
            stack.awaitReady();
            return stack;
        } catch (Exception | Error e) {
            stack.close();
            throw e;
        }
    }

    /** With the flags and the environment of the Dockerfile. */
    private Process api(int port) throws IOException {
        var work = Files.createTempDirectory("officers");
        var builder = new ProcessBuilder(
                        Jvm.running().command(),
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("api.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "MALLOC_ARENA_MAX",
                        "2",
                        "YEEP_HTTP_PORT",
                        String.valueOf(port),
                        "YEEP_DB_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "YEEP_DB_USER",
                        "postgres",
                        "YEEP_DB_PASSWORD",
                        "postgres",
                        "YEEP_OIDC_URL",
                        issuer(),
                        "YEEP_OIDC_JWKS_URL",
                        issuer() + "/certs",
                        "YEEP_EVIDENCE_DIR",
                        work.resolve("evidence").toString(),
                        "YEEP_RATE_LIMIT",
                        "false"));
        return builder.start();
    }

    private String issuer() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort();
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < 600 && api.isAlive(); i++) {
            try {
                var asked = HttpRequest.newBuilder(URI.create(base + "/q/health/ready"));
                if (http.send(asked.build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) return;
            } catch (IOException notYet) {
                // It is starting.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The API does not start");
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"bench\", \"n\": \""
                + number(key.getModulus()) + "\", \"e\": \"" + number(key.getPublicExponent()) + "\"}]}";
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return encoded(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Valid for two hours. */
    String token(String account, UUID organisation, String... roles) throws Exception {
        var now = Instant.now().getEpochSecond();
        var claims = JSON.createObjectNode()
                .put("iss", issuer())
                .put("aud", "yeep-api")
                .put("sub", account)
                .put("preferred_username", account)
                .put("iat", now)
                .put("exp", now + 7_200);
        if (organisation != null) claims.put("organisation", organisation.toString());
        var given = claims.putObject("realm_access").putArray("roles");
        for (var role : roles) given.add(role);
        var text = encoded("{\"alg\": \"RS256\", \"kid\": \"bench\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(JSON.writeValueAsBytes(claims));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + encoded(signature.sign());
    }

    JsonNode post(String path, String token, String body, int status) throws Exception {
        return send(asked(path, token).POST(BodyPublishers.ofString(body)), status);
    }

    /** A cell that was saved once by somebody else. */
    void save(String path, String token, int value) throws Exception {
        var body = "{\"status\": \"NORMAL\", \"value\": " + value + "}";
        send(asked(path, token).header("If-Match", "\"0\"").PUT(BodyPublishers.ofString(body)), 200);
    }

    private HttpRequest.Builder asked(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder asked, int status) throws Exception {
        var answer = http.send(asked.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status)
            throw new IllegalStateException(
                    answer.request().uri() + " answered " + answer.statusCode() + " " + answer.body());
        return JSON.readTree(answer.body());
    }

    void run(String sql) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String sql) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(api.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws Exception {
        api.destroy();
        api.waitFor();
        issuer.stop(0);
        postgres.close();
    }
}
