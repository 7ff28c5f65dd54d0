package org.yeep.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class CorsTest {
    private static final String OURS = "http://localhost:8080";
    private static final String THEIRS = "https://gazete.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void anyPageReadsWhatIsPublic() {
        given().header("Origin", THEIRS)
                .get("/api/v1/settings")
                .then()
                .statusCode(200)
                .header(ALLOWED, "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
    }

    @Test
    void anyPageReadsRefusalsToo() {
        given().header("Origin", THEIRS)
                .get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .header(ALLOWED, "*");
    }

    @Test
    void onlyOurPagesComeWithAToken() {
        given().header("Origin", THEIRS)
                .header("Authorization", "Bearer x")
                .get("/api/v1/settings")
                .then()
                .header(ALLOWED, nullValue());
    }

    @Test
    void ourPagesMayAskToWrite() {
        preflight(OURS, "PUT", "authorization, if-match, content-type")
                .statusCode(204)
                .header(ALLOWED, OURS)
                .header("Access-Control-Allow-Methods", containsString("PUT"));
    }

    @Test
    void othersMayNotAskToWrite() {
        preflight(THEIRS, "POST", "content-type")
                .statusCode(403)
                .contentType("application/problem+json")
                .header(ALLOWED, nullValue())
                .body("type", equalTo("/problems/origin-not-allowed"));
    }

    @Test
    void othersMayAskToReadWithACachedTag() {
        preflight(THEIRS, "GET", "if-none-match").statusCode(204).header(ALLOWED, "*");
    }

    private static ValidatableResponse preflight(String origin, String method, String headers) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .options("/api/v1/settings")
                .then();
    }
}
