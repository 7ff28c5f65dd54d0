package org.yeep.shared.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class RateLimitTest {
    @Inject
    RateLimiter limiter;

    @Inject
    RateLimitSettings settings;

    @Test
    void everyAnswerSaysWhatIsLeft() {
        given().header("X-Forwarded-For", "203.0.113.1")
                .get("/api/v1/settings")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", containsString("q=" + settings.requests()))
                .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"));
    }

    @Test
    void whoAsksTooMuchWaitsAndNobodyElse() {
        limiter.take("203.0.113.2", settings.requests());

        given().header("X-Forwarded-For", "203.0.113.2")
                .header("Origin", "https://gazete.example")
                .get("/api/v1/settings")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .header("Access-Control-Allow-Origin", "*")
                .body("type", equalTo("/problems/too-many-requests"));
        given().header("X-Forwarded-For", "203.0.113.3")
                .get("/api/v1/settings")
                .then()
                .statusCode(200);
    }

    @Test
    void aHouseholdsManyAddressesCountAsOne() {
        assertThat(RateLimiter.client("2001:db8:1:2::1")).isEqualTo(RateLimiter.client("2001:db8:1:2:ffff::9"));
        assertThat(RateLimiter.client("2001:db8:1:3::1")).isNotEqualTo(RateLimiter.client("2001:db8:1:2::1"));
        assertThat(RateLimiter.client("203.0.113.1")).isEqualTo("203.0.113.1");
    }
}
