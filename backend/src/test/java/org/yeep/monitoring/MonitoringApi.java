package org.yeep.monitoring;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.yeep.testing.Person;

/** The calls that monitoring tests make on one submission, in the name of one person after the other. */
record MonitoringApi(String submission, Person person) {
    static final String SUBMISSIONS = "/api/v1/submissions";

    /** Names and texts of forms in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    MonitoringApi as(Person other) {
        return new MonitoringApi(submission, other);
    }

    ValidatableResponse create(UUID indicator, String cell, String body) {
        return json(body)
                .header("If-None-Match", "*")
                .put(SUBMISSIONS + "/{s}/observations/{i}/{c}", submission, indicator, cell)
                .then();
    }

    ValidatableResponse change(UUID indicator, String cell, int version, String body) {
        return json(body)
                .header("If-Match", "\"" + version + "\"")
                .put(SUBMISSIONS + "/{s}/observations/{i}/{c}", submission, indicator, cell)
                .then();
    }

    /** Many at once. */
    ValidatableResponse bulk(String... cells) {
        return bulk(false, cells);
    }

    ValidatableResponse bulk(boolean dryRun, String... cells) {
        return json("{\"cells\": [" + String.join(", ", cells) + "]}")
                .queryParam("dryRun", dryRun)
                .post(SUBMISSIONS + "/{s}/observations", submission)
                .then();
    }

    /** @param version null if it is believed empty; a null observation empties it */
    static String cell(UUID indicator, String cell, Integer version, String observation) {
        return "{\"planIndicatorId\": \"%s\", \"cell\": \"%s\", \"version\": %s, \"observation\": %s}"
                .formatted(indicator, cell, version, observation);
    }

    ValidatableResponse claim(UUID item, String body) {
        return json(body)
                .header("If-None-Match", "*")
                .put(SUBMISSIONS + "/{s}/claims/{i}", submission, item)
                .then();
    }

    ValidatableResponse changeClaim(UUID item, int version, String body) {
        return json(body)
                .header("If-Match", "\"" + version + "\"")
                .put(SUBMISSIONS + "/{s}/claims/{i}", submission, item)
                .then();
    }

    ValidatableResponse attach(UUID indicator, String cell, String fileName, byte[] content) {
        return attach(indicator, cell, fileName, content, true);
    }

    ValidatableResponse attach(UUID indicator, String cell, String fileName, byte[] content, boolean declared) {
        return person.calls()
                .config(AS_BROWSERS_DO)
                .multiPart("file", fileName, content, "application/octet-stream")
                .multiPart("title", "Başkanlık oluru")
                .multiPart("kind", "OFFICIAL_DOCUMENT")
                .multiPart("visibility", "PUBLIC")
                .multiPart("personalDataDeclared", declared)
                .post(SUBMISSIONS + "/{s}/observations/{i}/{c}/evidence", submission, indicator, cell)
                .then();
    }

    ValidatableResponse decide(String decision) {
        return person.calls().post(SUBMISSIONS + "/{s}/" + decision, submission).then();
    }

    ValidatableResponse decide(String decision, String body) {
        return json(body).post(SUBMISSIONS + "/{s}/" + decision, submission).then();
    }

    ValidatableResponse read(String part) {
        return person.calls().get(SUBMISSIONS + "/{s}" + part, submission).then();
    }

    private RequestSpecification json(String body) {
        return person.calls().contentType(ContentType.JSON).body(body);
    }

    static String value(Object value) {
        return "{\"status\": \"NORMAL\", \"value\": " + value + "}";
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n").getBytes();
    }
}
