package org.yeep.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class ProblemAnswersTest {
    @Test
    void anUnknownAddressIsSaidInTurkishByDefault() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/http-404"))
                .body("title", equalTo("Bulunamadı"));
    }

    @Test
    void theReadersLanguageIsUsedAndTheRequestIdEchoed() {
        given().header("X-Request-Id", "abc-12345678")
                .queryParam("lang", "en")
                .get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "abc-12345678")
                .body("title", equalTo("Not found"))
                .body("requestId", equalTo("abc-12345678"));
    }

    @Test
    void aForgedRequestIdIsReplaced() {
        given().header("X-Request-Id", "<script>")
                .get("/api/v1/no-such-thing")
                .then()
                .header("X-Request-Id", matchesPattern("[a-f0-9-]{36}"));
    }
}
