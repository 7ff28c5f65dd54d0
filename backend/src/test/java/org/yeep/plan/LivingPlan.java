package org.yeep.plan;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.yeep.testing.Person;

/** A plan that people move along its life; each call is one real request. */
record LivingPlan(String id, Person writer) {
    static final Map<String, Object> WHY = Map.of("reason", "Yeni ihtiyaçlar");

    String at(String part) {
        return "/api/v1/plans/" + id + part;
    }

    /** Over the version the writer reads now. */
    ValidatableResponse move(Person who, String step, Object body) {
        int version = writer.calls()
                .get(at("/steps"))
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        return write(who, version, body).post(at("/" + step)).then();
    }

    ValidatableResponse openConsultation(Person who, LocalDate endsOn) {
        return move(who, "open-consultation", Map.of("endsOn", endsOn.toString()));
    }

    ValidatableResponse adopt(Person who, LocalDate decided) {
        var decision = Map.of("number", "2026/41", "date", decided.toString(), "documentId", file());
        return move(who, "adopt", decision);
    }

    /** A document of the plan, not public yet. */
    String file() {
        return writer.calls()
                .multiPart("file", "karar.txt", "Karar".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("title", "Karar")
                .multiPart("kind", "COUNCIL_DECISION")
                .multiPart("personalDataDeclared", "true")
                .post(at("/documents"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse say(Person who, String where, Map<String, Object> comment) {
        return who.calls()
                .contentType("application/json; charset=utf-8")
                .body(comment)
                .post(at(where))
                .then();
    }

    private io.restassured.specification.RequestSpecification write(Person who, int version, Object body) {
        var request = who.calls().header("If-Match", "\"" + version + "\"");
        return body == null
                ? request
                : request.contentType("application/json; charset=utf-8").body(body);
    }
}
