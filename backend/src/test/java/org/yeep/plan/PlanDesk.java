package org.yeep.plan;

import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.yeep.testing.Person;

/** A draft and the officer who writes it; each call is one real request. */
final class PlanDesk {
    static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    static final Person OFFICER = new Person("mersin.veri", "municipality", MERSIN);
    static final Person APPROVER = new Person("mersin.onay", "municipality,municipality-approver", MERSIN);
    static final Person NEIGHBOUR =
            new Person("muratpasa.veri", "municipality", "0198f000-0000-7000-8000-000000000707");

    String plan;
    private final Person writer;

    private PlanDesk(Person writer) {
        this.writer = writer;
    }

    static PlanDesk begin() {
        return begin(OFFICER);
    }

    static PlanDesk begin(Person writer) {
        return begin(writer, "EQUALITY_ACTION_PLAN");
    }

    static PlanDesk begin(Person writer, String kind) {
        var desk = new PlanDesk(writer);
        desk.plan =
                desk.create(writer, kind, 2027, 2030).statusCode(201).extract().path("id");
        return desk;
    }

    ValidatableResponse create(Person by, String kind, int from, int to) {
        return by.calls()
                .contentType("application/json; charset=utf-8")
                .body("""
                        {"content":{"kind":"%s","titleTr":"Deneme YEEP","startYear":%d,"endYear":%d}}""".formatted(kind, from, to))
                .post("/api/v1/plans")
                .then();
    }

    String path(String rest) {
        return "/api/v1/plans/" + plan + rest;
    }

    ValidatableResponse draft() {
        return writer.calls().get(path("/draft")).then().statusCode(200);
    }

    ValidatableResponse patchPlan(String ifMatch, String patch) {
        return merge(ifMatch, patch).patch(path("/content")).then();
    }

    String add(String kind, String parent, String content) {
        return tryAdd(writer, kind, parent, content).statusCode(201).extract().path("id");
    }

    ValidatableResponse tryAdd(Person by, String kind, String parent, String content) {
        var under = parent == null ? "null" : "\"" + parent + "\"";
        return by.calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"kind\":\"%s\",\"parentId\":%s,\"content\":%s}".formatted(kind, under, content))
                .post(path("/nodes"))
                .then();
    }

    String objective() {
        return add("OBJECTIVE", add("THEME", null, "{\"title\":\"Eğitim\"}"), "{\"title\":\"Eşit erişim\"}");
    }

    String action() {
        return add("ACTION", objective(), "{\"title\":\"Kurs açmak\"}");
    }

    ValidatableResponse edit(String node, String ifMatch, String patch) {
        return merge(ifMatch, patch).patch(path("/nodes/" + node)).then();
    }

    ValidatableResponse move(String node, String ifMatch, String parent, Integer position) {
        return writer.calls()
                .contentType("application/json; charset=utf-8")
                .header("If-Match", ifMatch)
                .body("{\"parentId\":\"%s\",\"position\":%s}".formatted(parent, position))
                .post(path("/nodes/" + node + "/move"))
                .then();
    }

    ValidatableResponse remove(String node, String ifMatch) {
        return writer.calls()
                .header("If-Match", ifMatch)
                .delete(path("/nodes/" + node))
                .then();
    }

    ValidatableResponse copy(String item, String parent) {
        return writer.calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"itemId\":\"%s\",\"parentId\":\"%s\"}".formatted(item, parent))
                .post(path("/copies"))
                .then();
    }

    ValidatableResponse propose(String indicator) {
        return writer.calls().post(path("/nodes/" + indicator + "/proposal")).then();
    }

    String lastBatch() {
        return writer.calls().queryParam("limit", 200).get(path("/edits")).path("items[-1].batchId");
    }

    ValidatableResponse undo(String batch) {
        return writer.calls()
                .post(path("/edits/" + UUID.fromString(batch) + "/undo"))
                .then();
    }

    void titles(String path, String... expected) {
        draft().body(path + ".content.title", contains(expected));
    }

    private io.restassured.specification.RequestSpecification merge(String ifMatch, String patch) {
        var request = writer.calls()
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(patch);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
