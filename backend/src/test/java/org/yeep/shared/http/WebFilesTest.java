package org.yeep.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;

@ApiTest
class WebFilesTest {
    private static final String SCRIPT = "/assets/index-Ab12Cd34.js";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/kuruluslar/mersin-buyuksehir", "/plans/0198f000"})
    void aPageOfTheFrontEndIsItsOnePage(String path) {
        given().header("Accept", "text/html")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>YEEP</title>"));
    }

    @Test
    void aKnownPageIsNotSentAgain() {
        String tag = given().get("/").header("ETag");

        given().header("If-None-Match", tag).get("/").then().statusCode(304);
    }

    @Test
    void anAssetIsKeptForEver() {
        given().get(SCRIPT)
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", containsString("immutable"))
                .body(containsString("one = 1"));
    }

    @Test
    void anAssetIsSentCompressedWhereThatWasPrepared() {
        var raw = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        given().config(raw)
                .header("Accept-Encoding", "gzip, br")
                .get(SCRIPT)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", containsString("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/missing.js", "/api/none", "/q/none", "/../pom.xml", "/%2e%2e/pom.xml", "/api/v1/none"})
    void whatIsNotThereIsAProblemAndNeverThePage(String path) {
        given().urlEncodingEnabled(false)
                .header("Accept", "text/html, */*")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @Test
    void pagesRunNoForeignScriptAndStandInNoFrame() {
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("script-src 'self';"),
                                containsString("connect-src 'self' http://localhost:8180;"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe-eval"))))
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("X-Content-Type-Options", "nosniff");
    }
}
