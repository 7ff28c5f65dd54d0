package org.yeep.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.testing.ApiTest;

@ApiTest
class RequestLimitsTest {
    @TestHTTPResource
    URL server;

    @Test
    void anOverLongAddressIsSaid() {
        given().get("/api/v1/settings?q=" + "a".repeat(20_000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/http-414"));
    }

    @Test
    void overLongHeadersAreSaid() {
        given().header("X-Long", "a".repeat(40_000))
                .get("/api/v1/settings")
                .then()
                .statusCode(431)
                .contentType("application/problem+json");
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsSaid() throws IOException {
        var answer = raw(
                "POST /api/v1/cycles HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 99999999999\r\n\r\n");

        Assertions.assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    /** Sent in pieces nobody announces its size: it is cut off by the server, which has no words for it. */
    @Test
    void aBodyThatGrowsOverTheLimitIsSaid() throws IOException {
        var head =
                "POST /api/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Test-User: a\r\nX-Test-Roles: admin\r\n"
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        var chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";

        Assertions.assertThat(raw(head + chunk.repeat(14) + "0\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/search?q=a%00b", "/api/v1/plans/%00", "/%00"})
    void aNulIsSaid(String address) throws IOException {
        Assertions.assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    /** The server itself refuses it before anything of ours is asked; there is no body, but no 500 either. */
    @ParameterizedTest
    @CsvSource({"/api/v1/settings?q=%zz", "/api/v1/%", "/%zz"})
    void whatIsNoUriIsRefused(String address) throws IOException {
        Assertions.assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({
        "PURGE,/api/v1/settings,405",
        "DELETE,/api/v1/settings,405",
        "TRACE,/api/v1/settings,405",
        "POST,/nothing,404"
    })
    void aMethodNotTakenIsSaid(String method, String path, int status) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", not(emptyString()));
    }

    private String raw(String request) throws IOException {
        var uri = URI.create(server.toString());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(5000);
            var writer = new Thread(() -> send(socket, request));
            writer.start();
            var in = socket.getInputStream();
            return new String(in.readNBytes(2000), StandardCharsets.UTF_8);
        }
    }

    /** The server may close before it has read everything: that is its right. */
    private static void send(Socket socket, String request) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            Assertions.assertThat(e).hasMessageMatching("(?s).*(reset|Broken pipe|closed).*");
        }
    }
}
