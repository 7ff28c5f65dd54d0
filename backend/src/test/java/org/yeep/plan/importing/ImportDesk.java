package org.yeep.plan.importing;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yeep.testing.Person;

/** A municipality with an empty draft, and its officer who brings files into it; each call is one real request. */
record ImportDesk(String organisation, String plan, Person officer) {
    static final ImportDesk HERE = new ImportDesk("00000b000001", "00000b000002", "ice.alan");
    static final ImportDesk NEIGHBOUR = new ImportDesk("00000b000003", "00000b000004", "ice.alan.komsu");

    private ImportDesk(String organisation, String plan, String account) {
        this(
                "0198f000-0000-7000-8000-" + organisation,
                "0198f000-0000-7000-8000-" + plan,
                new Person(account, "municipality", "0198f000-0000-7000-8000-" + organisation));
    }

    List<String> statements() {
        var slug = officer.account().replace('.', '-');
        return List.of(
                "insert into organisation (id, slug, name, kind, municipality_type, province_plate, sample) values ('"
                        + organisation + "', '" + slug
                        + "', 'İçe Alan Belediyesi', 'MUNICIPALITY', 'DISTRICT', 33, true)",
                "insert into plan (id, slug, organisation_id, kind, state, record_kind, title_tr, sources, facts) values ('"
                        + plan + "', '" + slug + "-plan', '" + organisation
                        + "', 'EQUALITY_ACTION_PLAN', 'DRAFT', 'yeep', 'İçe alınan', '{}', '[]')");
    }

    String send(String text) throws InterruptedException {
        return send("plan.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the import's id, once its file has been read or refused */
    String send(String name, byte[] bytes) throws InterruptedException {
        String id = officer.calls()
                .multiPart("file", name, bytes, "application/octet-stream")
                .post("/api/v1/plans/{p}/imports", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await(id);
        return id;
    }

    void await(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var state = state(id);
            if (!state.equals("RECEIVED") && !state.equals("READING")) return;
            Thread.sleep(100);
        }
    }

    String state(String id) {
        return get(id).extract().path("state");
    }

    ValidatableResponse get(String id) {
        return officer.calls().get("/api/v1/plan-imports/{i}", id).then();
    }

    ValidatableResponse get(String id, String part) {
        return officer.calls().get("/api/v1/plan-imports/{i}/" + part, id).then();
    }

    ValidatableResponse post(String id, String verb) {
        return officer.calls().post("/api/v1/plan-imports/{i}/" + verb, id).then();
    }

    ValidatableResponse discard(String id) {
        return officer.calls().delete("/api/v1/plan-imports/{i}", id).then();
    }

    ValidatableResponse map(String id, Object mapping) {
        return officer.calls()
                .header("If-Match", tag(id))
                .contentType("application/json; charset=utf-8")
                .body(mapping)
                .put("/api/v1/plan-imports/{i}/mapping", id)
                .then();
    }

    ValidatableResponse correct(String id, int row, int column, String text) {
        return officer.calls()
                .header("If-Match", tag(id))
                .contentType("application/json; charset=utf-8")
                .body("{\"cells\":[{\"sheet\":0,\"row\":%d,\"column\":%d,\"text\":\"%s\"}]}"
                        .formatted(row, column, text))
                .patch("/api/v1/plan-imports/{i}/cells", id)
                .then();
    }

    String tag(String id) {
        return get(id).extract().header("ETag");
    }

    ValidatableResponse draft() {
        return officer.calls().get("/api/v1/plans/{p}/draft", plan).then().statusCode(200);
    }
}
