package org.yeep.shared;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

/** Whatever is sent, the answer is a problem that says so, and never 500. */
@ApiTest
class HostileInputTest {
    private static final Person SOMEBODY = new Person("ayse", "admin,board-chair,board", null);

    static Stream<byte[]> bodies() {
        return Stream.of(
                        "",
                        "null",
                        "[]",
                        "42",
                        "\"text\"",
                        "{",
                        "{}",
                        "{\"title\": \"a\"} trailing",
                        "{\"title\": \"a\", \"title\": \"b\"}",
                        "{\"title\": \"a\", \"unknown\": 1}",
                        "{\"title\": 7}",
                        "{\"title\": \"a\", \"number\": \"7\"}",
                        "{\"title\": \"a\", \"number\": 1e99999}",
                        "{\"title\": \"a\", \"number\": 99999999999999999999}",
                        "{\"title\": \"" + "a".repeat(300_000) + "\"}",
                        "{\"title\":".repeat(2_000),
                        "[".repeat(100_000))
                .map(body -> body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBrokenBodyIsSaid(byte[] body) {
        isAProblem(post(body)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \\u0000 inside", "half \\ud800 pair"})
    void textThatCannotBeKeptIsSaidAtItsPlace(String text) {
        isAProblem(post(("{\"title\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8)))
                .statusCode(422)
                .body("violations.pointer", contains("/title"))
                .body("violations.code", contains("text-not-valid"));
    }

    @Test
    void brokenUtf8IsSaid() {
        isAProblem(post(new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}))
                .statusCode(400);
        isAProblem(post(new byte[] {0, 0, 0, '{', (byte) 0xFF, (byte) 0xFE, 1, 2}))
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"text/plain,415", "application/xml,415", "multipart/form-data; boundary=x,415", "nonsense,400"})
    void anotherKindOfContentIsSaid(String type, int status) {
        isAProblem(SOMEBODY.calls()
                        .config(plain())
                        .header("Content-Type", type)
                        .body("{\"title\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/echo")
                        .then())
                .statusCode(status);
    }

    static List<String> addresses() {
        return List.of(
                "/api/v1/organisations?limit=0",
                "/api/v1/organisations?limit=201",
                "/api/v1/organisations?limit=many",
                "/api/v1/organisations?limit=99999999999",
                "/api/v1/organisations?kind=NONE",
                "/api/v1/organisations?cursor=%25%25",
                "/api/v1/organisations?cursor=" + "A".repeat(600),
                "/api/v1/organisations?province=abc",
                "/api/v1/search",
                "/api/v1/search?q=a",
                "/api/v1/search?q=" + "a".repeat(101),
                "/api/v1/search?q=ab&kind=nonsense",
                "/api/v1/search?q=ab&cursor=AAAA",
                "/api/v1/changes?after=YQ",
                "/api/v1/plans/not-an-id",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000",
                "/api/v1/plan-items/00000000-0000-0000-0000-000000000000/voices",
                "/api/v1/plan-indicators/00000000-0000-0000-0000-000000000000/series",
                "/api/v1/plan-indicators/x/series.csv",
                "/api/v1/open-data/observations.csv?asOf=yesterday",
                "/api/v1/open-data/observations.csv?asOf=%2B999999999-12-31",
                "/api/v1/open-data/observations.csv?asOf=-999999999-01-01",
                "/api/v1/audit-events?cursor=YQ",
                "/api/v1/indicator-definitions/I001/versions/99999999999",
                "/api/v1/indicator-definitions?norm=" + "x".repeat(71),
                "/api/v1/indicator-proposals?state=NONE",
                "/api/v1/indicator-proposals/%27%3B--",
                "/api/v1/norms/CEDAW:%00",
                "/api/v1/organisations/" + "x".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aBrokenAddressIsSaid(String address) {
        isAProblem(SOMEBODY.calls().urlEncodingEnabled(false).get(address).then());
    }

    @ParameterizedTest
    @CsvSource({
        "%27%3B%20drop%20table%20plan%3B--",
        "%25%25%25",
        "%5C%5C",
        "____",
        "%22%3Cscript%3E",
        "%E2%80%AE%F0%9F%98%80",
        "ab%0Acd"
    })
    void whatLooksLikeAnAttackIsJustText(String text) {
        SOMEBODY.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/search?q=" + text)
                .then()
                .statusCode(200);
        SOMEBODY.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/organisations?q=" + text)
                .then()
                .statusCode(200);
        SOMEBODY.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/plans?q=" + text)
                .then()
                .statusCode(200);
    }

    @Test
    void aFormatNotOfferedIsSaid() {
        isAProblem(SOMEBODY.calls()
                        .header("Accept", "application/pdf")
                        .get("/api/v1/settings")
                        .then())
                .statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({"Basic YTpi", "Bearer", "Bearer a.b.c", "Bearer \u0001"})
    void aTokenThatIsNoneIsSaid(String authorization) {
        isAProblem(io.restassured.RestAssured.given()
                        .header("Authorization", authorization)
                        .get("/api/v1/me")
                        .then())
                .statusCode(401);
    }

    private static ValidatableResponse post(byte[] body) {
        return SOMEBODY.calls()
                .config(plain())
                .header("Content-Type", "application/json")
                .body(body)
                .post("/api/v1/echo")
                .then();
    }

    private static RestAssuredConfig plain() {
        return RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static ValidatableResponse isAProblem(ValidatableResponse answer) {
        return answer.statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500))
                .contentType("application/problem+json")
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("requestId", notNullValue());
    }
}
