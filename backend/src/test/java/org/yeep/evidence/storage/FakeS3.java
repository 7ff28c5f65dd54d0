package org.yeep.evidence.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** As much of the S3 protocol as the store speaks: objects of one bucket, in pages of two. */
final class FakeS3 implements AutoCloseable {
    static final String BUCKET = "kanit";
    private static final int PAGE = 2;

    final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;
    private volatile Refusal refusal;

    record Refusal(int status, String code) {}

    FakeS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void refuse(int status, String code) {
        refusal = new Refusal(status, code);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            if (refusal != null) {
                send(call, refusal.status(), error(refusal.code()));
                return;
            }
            var key = call.getRequestURI().getPath().replaceFirst("^/" + BUCKET + "/?", "");
            switch (call.getRequestMethod()) {
                case "PUT" -> put(call, key);
                case "DELETE" -> {
                    objects.remove(key);
                    send(call, 204, null);
                }
                default -> read(call, key);
            }
        }
    }

    /** What breaks off on the way is never an object. */
    private void put(HttpExchange call, String key) throws IOException {
        var expected = Integer.parseInt(call.getRequestHeaders().getFirst("Content-Length"));
        var bytes = call.getRequestBody().readAllBytes();
        if (bytes.length == expected) objects.put(key, bytes);
        send(call, 200, null);
    }

    private void read(HttpExchange call, String key) throws IOException {
        if (key.isEmpty()) {
            var list = call.getRequestMethod().equals("GET");
            send(call, 200, list ? list(call.getRequestURI()) : null);
        } else if (!objects.containsKey(key)) {
            send(call, 404, error("NoSuchKey"));
        } else if (call.getRequestMethod().equals("HEAD")) {
            call.getResponseHeaders().set("Content-Length", "" + objects.get(key).length);
            call.sendResponseHeaders(200, -1);
        } else {
            send(call, 200, new String(objects.get(key), StandardCharsets.ISO_8859_1));
        }
    }

    private String list(URI asked) {
        var query = Optional.ofNullable(asked.getQuery()).orElse("");
        var after =
                query.contains("continuation-token=") ? query.replaceFirst(".*continuation-token=([^&]*).*", "$1") : "";
        var left = objects.keySet().stream().filter(k -> k.compareTo(after) > 0).toList();
        var page = left.stream().limit(PAGE).toList();
        var more = left.size() > PAGE;
        return "<ListBucketResult><IsTruncated>" + more + "</IsTruncated>"
                + (more ? "<NextContinuationToken>" + page.get(PAGE - 1) + "</NextContinuationToken>" : "")
                + page.stream()
                        .map(k -> "<Contents><Key>" + k + "</Key><LastModified>" + Instant.now()
                                + "</LastModified><Size>" + objects.get(k).length + "</Size></Contents>")
                        .collect(Collectors.joining())
                + "</ListBucketResult>";
    }

    private static String error(String code) {
        return "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>";
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        if (body == null || call.getRequestMethod().equals("HEAD")) {
            call.sendResponseHeaders(status, -1);
            return;
        }
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
