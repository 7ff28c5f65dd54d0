package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.organisation.Organisations;
import org.yeep.shared.json.Sha256;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;
import org.yeep.testing.TestClock;

@ApiTest
class PlanLifecycleTest {
    private static final String OWNER = "mersin-buyuksehir";
    private static final String APPROVER = "municipality,municipality-approver";
    private static final Map<String, Object> WHY = Map.of("reason", "Yeni ihtiyaçlar");

    private final TestPlans testPlans;
    private final Organisations organisations;
    private final Database database;
    private final SqlCount sql;
    private final TestClock clock;
    private String plan;
    private Person officer;
    private Person approver;
    private Person elsewhere;

    PlanLifecycleTest(
            TestPlans testPlans, Organisations organisations, Database database, SqlCount sql, TestClock clock) {
        this.testPlans = testPlans;
        this.organisations = organisations;
        this.database = database;
        this.sql = sql;
        this.clock = clock;
    }

    @BeforeEach
    void aDraft() throws SQLException {
        var owner = organisations.bySlug(OWNER).orElseThrow().id().toString();
        officer = new Person("mersin.veri", "municipality", owner);
        approver = new Person("mersin.onay", APPROVER, owner);
        var other = organisations.bySlug("izmir-narlidere").orElseThrow().id().toString();
        elsewhere = new Person("baska.onay", APPROVER, other);
        plan = draft(null);
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    @Test
    void aPlanWalksItsWholeLifeAndItsHistorySaysSo() throws SQLException {
        openConsultation().statusCode(200).body("state", equalTo("IN_CONSULTATION"));
        consultationIsOver();
        move(approver, "send-to-council", null).statusCode(200);
        adopt().statusCode(200).body("state", equalTo("IN_FORCE"));
        move(approver, "close", WHY).statusCode(200).body("state", equalTo("CLOSED"));
        move(approver, "succeed", null).statusCode(409).body("type", equalTo("/problems/plan-no-successor-in-force"));

        given().get(at("/history"))
                .then()
                .statusCode(200)
                .body("items.transition", contains("OPEN_CONSULTATION", "SEND_TO_COUNCIL", "ADOPT", "CLOSE"))
                .body("items.versionNumber", contains(1, 2, 3, 4))
                .body("items[0].actorRole", equalTo("OFFICER"))
                .body("items[3].reason", equalTo("Yeni ihtiyaçlar"));
        assertThat(given().get(at("/history")).asString()).doesNotContain("mersin.onay");
        var file = given().get(at("/standing"))
                .then()
                .body("decision.number", equalTo("2026/41"))
                .extract()
                .<String>path("decision.documentId");
        given().get("/api/v1/evidence/" + file + "/content").then().statusCode(200);
    }

    @Test
    void aVersionsHashCanBeRecomputedAndNobodyCanChangeIt() {
        openConsultation();
        var listed =
                given().get(at("/versions")).then().body("items", hasSize(1)).extract();
        var version = given().get(at("/versions/1"));

        assertThat(Sha256.hex(version.asByteArray())).isEqualTo(listed.path("items[0].sha256"));
        assertThat(version.header("Cache-Control")).contains("immutable");
        given().header("If-None-Match", version.header("ETag"))
                .get(at("/versions/1"))
                .then()
                .statusCode(304);
        assertThatThrownBy(() -> database.execute(List.of("update plan_version set content = '{}'")))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.execute(List.of("delete from plan_event")))
                .hasMessageContaining("append-only");
    }

    @Test
    void aDraftsLifeIsNotPublic() {
        for (var part : List.of("/standing", "/history", "/versions", "/versions/1", "/comments", "/comments/counts"))
            given().get(at(part)).then().statusCode(404);
        move(elsewhere, "withdraw", WHY).statusCode(404);
        move(officer, "withdraw", WHY).statusCode(403);
        move(Person.ANONYMOUS, "withdraw", WHY).statusCode(401);
        move(approver, "withdraw", WHY).statusCode(200);
        given().get(at("/history")).then().statusCode(404);
    }

    @Test
    void aConsultationLastsFourteenDaysAndNeedsAWholePlan() throws SQLException {
        move(
                        officer,
                        "open-consultation",
                        Map.of("endsOn", LocalDate.now().plusDays(10).toString()))
                .statusCode(422)
                .body("violations[0].code", equalTo("plan-consultation-too-short"));
        var empty = plan(0, PlanState.DRAFT);
        post(officer, empty, "open-consultation", endsIn(15))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-incomplete"));
        move(approver, "adopt", decision(UUID.randomUUID().toString()))
                .statusCode(409)
                .body("allowed", contains("OPEN_CONSULTATION", "WITHDRAW"));
    }

    @Test
    void theCouncilWaitsForTheLastDayAndForAnswers() throws SQLException {
        openConsultation();
        move(approver, "send-to-council", null)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-consultation-still-open"));
        var comment = comment(Person.ANONYMOUS, "Kreş sayısı az")
                .statusCode(201)
                .extract()
                .<String>path("id");
        consultationIsOver();
        comment(Person.ANONYMOUS, "Geç kaldım").statusCode(409);
        move(approver, "send-to-council", null)
                .statusCode(409)
                .body("type", equalTo("/problems/plan-comments-unanswered"));
        decide(comment, "release", null, 0).statusCode(200);
        decide(comment, "note", null, 1).statusCode(200);
        move(approver, "send-to-council", null).statusCode(200);
        given().get(at("/comments")).then().body("items", hasSize(1)).body("items[0].noted", equalTo(true));
    }

    @Test
    void whatIsSaidWithoutSigningInWaitsAndWhatIsRefusedLeavesItsReason() {
        openConsultation();
        var waiting = comment(Person.ANONYMOUS, "gizlikelime")
                .statusCode(201)
                .extract()
                .<String>path("id");
        given().get(at("/comments")).then().body("items", hasSize(0));
        comment(new Person("vatandas", "contributor", null), "Görüşüm")
                .statusCode(201)
                .body("state", equalTo("SHOWN"));
        decide(waiting, "refuse", Map.of("reason", "Kişisel bilgi içeriyor"), 0).statusCode(200);

        assertThat(given().get(at("/comments")).asString())
                .doesNotContain("gizlikelime")
                .contains("Kişisel bilgi");
        decide(waiting, "release", null, 1).statusCode(409);
        given().get(at("/comments/counts"))
                .then()
                .body("[0].comments", equalTo(2))
                .body("[0].open", equalTo(1));
        comment(Person.ANONYMOUS, "Numaram 10000000146").statusCode(422);
        comment(Person.ANONYMOUS, "x".repeat(4001)).statusCode(400);
        elsewhere.calls().get(at("/received-comments")).then().statusCode(403);
    }

    @Test
    void anAnswerNeedsTheVersionThatWasRead() {
        openConsultation();
        var id = comment(new Person("vatandas", "contributor", null), "Görüşüm")
                .extract()
                .<String>path("id");
        var path = at("/received-comments/" + id + "/answer");
        var answer = Map.of("text", "Teşekkürler, ekledik.");

        officer.calls()
                .contentType("application/json")
                .body(answer)
                .put(path)
                .then()
                .statusCode(428);
        officer.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(answer)
                .put(path)
                .then()
                .statusCode(200);
        officer.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(answer)
                .put(path)
                .then()
                .statusCode(412);
        given().get(at("/comments")).then().body("items[0].answer", equalTo("Teşekkürler, ekledik."));
    }

    @Test
    void aDecisionNeedsItsOwnFileAndLiesNotInTheFuture() throws SQLException {
        plan = draft(PlanState.AWAITING_COUNCIL);
        move(approver, "adopt", decision(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/documentId"));
        var future = Map.of("number", "1", "date", LocalDate.now().plusDays(3).toString(), "documentId", file());
        move(approver, "adopt", future).statusCode(422).body("violations[0].pointer", equalTo("/date"));
        var own = file();
        plan = draft(PlanState.AWAITING_COUNCIL);
        move(approver, "adopt", decision(own)).statusCode(422);
    }

    @Test
    void aRevisionKeepsTheIdsOfWhatStays() throws SQLException {
        plan = draft(PlanState.IN_FORCE);
        var before = given().get(at("/tree"));
        var indicator = before.<String>path("themes[0].objectives[0].actions[0].indicators[0].id");
        var steps = move(approver, "start-revision", WHY).statusCode(200).body("state", equalTo("UNDER_REVISION"));
        var copy = steps.extract().<String>path("workingCopyId");
        given().get("/api/v1/plans/" + copy).then().statusCode(404);
        post(approver, copy, "withdraw", WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/plan-is-working-copy"));
        // In the copy: the first action says something else, the second goes, a new one comes.
        database.execute(List.of(
                "update action set title = 'Değişti' where position = 1 and plan_id = '" + copy + "'",
                "update plan_indicator set position = null, removed_at = now() where action_id in (select id from action"
                        + " where position = 2 and plan_id = '" + copy + "')",
                "update action set position = null, removed_at = now() where position = 2 and plan_id = '" + copy + "'",
                "insert into action (id, plan_id, objective_id, position, title) select gen_random_uuid(), plan_id, id, 2,"
                        + " 'Yeni' from objective where plan_id = '" + copy + "'"));
        given().get(at("/tree"))
                .then()
                .body("themes[0].objectives[0].actions.title", contains("Faaliyet 1", "Faaliyet 2"));
        officer.calls()
                .get("/api/v1/plans/" + copy + "/draft-difference")
                .then()
                .statusCode(200)
                .body("counts.added", equalTo(1))
                .body("counts.removed", equalTo(2))
                .body("counts.changed", equalTo(1));

        finish(0).statusCode(412);
        finish(null).statusCode(200).body("state", equalTo("IN_FORCE")).body("workingCopyId", nullValue());

        given().get(at("/tree"))
                .then()
                .body("themes[0].objectives[0].actions.title", contains("Değişti", "Yeni"))
                .body("themes[0].objectives[0].actions[0].indicators[0].id", equalTo(indicator));
        given().get(at("/versions")).then().body("items[0].reason", equalTo("Yeni ihtiyaçlar"));
        given().get("/api/v1/plans/" + copy).then().statusCode(404);
    }

    @Test
    void aRevisionThatIsGivenUpChangesNothing() throws SQLException {
        plan = draft(PlanState.IN_FORCE);
        var before = given().get(at("/tree")).asString().replaceAll("\"state\":\"[A-Z_]+\"", "");
        move(approver, "start-revision", WHY).statusCode(200);
        move(approver, "cancel-revision", WHY).statusCode(200).body("state", equalTo("IN_FORCE"));
        assertThat(given().get(at("/tree")).asString().replaceAll("\"state\":\"[A-Z_]+\"", ""))
                .isEqualTo(before);
        move(approver, "start-revision", WHY).statusCode(200);
    }

    @Test
    void ofTwoApproversAtOnceOneIsTold() throws Exception {
        plan = draft(PlanState.AWAITING_COUNCIL);
        var version = version(plan);
        Callable<Integer> withdraw = () -> approver.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(WHY)
                .post(at("/withdraw"))
                .statusCode();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(withdraw, withdraw)).stream()
                    .map(f -> {
                        try {
                            return f.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 412);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aClosedPlanIsSucceededWhenItsSuccessorIsAdopted() throws SQLException {
        var former = draft(PlanState.CLOSED);
        plan = draft(PlanState.AWAITING_COUNCIL);
        database.execute(List.of("update plan set predecessor_id = '" + former + "' where id = '" + plan + "'"));
        adopt().statusCode(200);
        given().get("/api/v1/plans/" + former).then().body("state", equalTo("SUCCEEDED"));
        given().get(at("/standing")).then().body("predecessorId", equalTo(former));
    }

    @Test
    void anIndicatorFollowedMeanwhileSurvivesARevision() throws SQLException {
        plan = draft(PlanState.IN_FORCE);
        move(approver, "start-revision", WHY).statusCode(200);
        database.execute(List.of("insert into plan_indicator (id, plan_id, action_id, position, title, measure, unit,"
                + " disaggregations, sensitive, origin) select gen_random_uuid(), plan_id, id, 9, 'Sonradan', 'COUNT',"
                + " 'kişi', '{}', false, 'MONITORING' from action where position = 1 and plan_id = '" + plan + "'"));
        finish(null).statusCode(200);
        given().get(at("/tree"))
                .then()
                .body("themes[0].objectives[0].actions[0].indicators.title", hasItems("Sonradan"));
    }

    @Test
    void twoVersionsAndTwoPlansAreCompared() throws SQLException {
        openConsultation();
        database.execute(List.of("update action set title = 'Başka' where position = 1 and plan_id = '" + plan + "'"));
        consultationIsOver();
        move(approver, "send-to-council", null).statusCode(200);
        given().get(at("/versions/1/difference/2"))
                .then()
                .statusCode(200)
                .body("counts.changed", equalTo(1))
                .body("nodes[0].children[0].children[0].fields[0].after", equalTo("Başka"));
        var other = draft(PlanState.IN_FORCE);
        given().get(at("/difference-from/" + other)).then().statusCode(200).body("counts.same", equalTo(4));
        given().get(at("/versions/1/difference/9")).then().statusCode(404);
    }

    @Test
    void writersTalkAboutADraftAmongThemselves() {
        var id = officer.calls()
                .contentType("application/json")
                .body(Map.of("text", "Bütçe?"))
                .post(at("/draft-comments"))
                .then()
                .statusCode(201)
                .body("authorName", equalTo("mersin.veri"))
                .extract()
                .<String>path("id");
        var path = at("/draft-comments/" + id);
        approver.calls()
                .header("If-Match", "\"0\"")
                .post(path + "/resolve")
                .then()
                .statusCode(200);
        approver.calls()
                .header("If-Match", "\"1\"")
                .post(path + "/resolve")
                .then()
                .statusCode(409);
        approver.calls().get(at("/draft-comments?resolved=true")).then().body("items", hasSize(1));
        approver.calls()
                .header("If-Match", "\"1\"")
                .post(path + "/reopen")
                .then()
                .statusCode(200);
        elsewhere.calls().get(at("/draft-comments")).then().statusCode(404);
        given().get(at("/draft-comments")).then().statusCode(401);
    }

    @Test
    void plansAreLinkedAndAMonitoringPlanIsShared() throws SQLException {
        plan = draft(PlanState.IN_FORCE);
        var other = draft(PlanState.IN_FORCE);
        var hidden = draft(null);
        var id = link(other).statusCode(201).extract().<String>path("id");
        link(other).statusCode(409);
        link(hidden).statusCode(201);
        given().get(at("/standing")).then().body("links", hasSize(1)).body("links[0].kind", equalTo("FEEDS"));
        officer.calls().delete(at("/links/" + id)).then().statusCode(204);
        var owners = Map.of("organisationIds", List.of(elsewhere.organisation()));
        officer.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version(plan) + "\"")
                .body(owners)
                .put(at("/co-owners"))
                .then()
                .statusCode(200)
                .body("slug", contains("izmir-narlidere"));
        given().get(at("/standing"))
                .then()
                .body("coOwners.slug", hasItems("izmir-narlidere"))
                .body("links", hasSize(0));
        elsewhere.calls().delete(at("/links/" + id)).then().statusCode(403);
    }

    @Test
    void listsTakeAsManyStatementsHoweverLong() {
        openConsultation();
        for (int i = 0; i < 12; i++) comment(new Person("vatandas", "contributor", null), "Görüş " + i);
        sql.start();
        given().get(at("/comments?limit=10")).then().body("items", hasSize(10)).body("next", not(nullValue()));
        assertThat(sql.statements()).isLessThanOrEqualTo(2);
    }

    private String draft(PlanState state) throws SQLException {
        return plan(1, state == null ? PlanState.DRAFT : state);
    }

    private String plan(int objectives, PlanState state) {
        return testPlans.create(OWNER, "Yaşayan plan", state, objectives, 2).toString();
    }

    private String at(String part) {
        return "/api/v1/plans/" + plan + part;
    }

    private int version(String planId) {
        return approver.calls()
                .get("/api/v1/plans/" + planId + "/steps")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private Response post(Person who, String planId, String step, Object body) {
        var request = who.calls().header("If-Match", "\"" + version(planId) + "\"");
        if (body != null) request.contentType("application/json").body(body);
        return request.post("/api/v1/plans/" + planId + "/" + step);
    }

    private ValidatableResponse move(Person who, String step, Object body) {
        return post(who, plan, step, body).then();
    }

    private ValidatableResponse openConsultation() {
        return move(officer, "open-consultation", endsIn(14));
    }

    private static Map<String, Object> endsIn(int days) {
        return Map.of(
                "endsOn",
                LocalDate.now(org.yeep.shared.time.Clocks.ZONE).plusDays(days).toString());
    }

    private void consultationIsOver() {
        clock.putForward(clock.today().plusDays(15));
    }

    private ValidatableResponse adopt() {
        return move(approver, "adopt", decision(file()));
    }

    private static Map<String, Object> decision(String file) {
        return Map.of("number", "2026/41", "date", LocalDate.now().minusDays(1).toString(), "documentId", file);
    }

    private String file() {
        return approver.calls()
                .multiPart("file", "karar.txt", "Karar".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("title", "Meclis kararı")
                .multiPart("kind", "COUNCIL_DECISION")
                .multiPart("personalDataDeclared", "true")
                .post(at("/documents"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse finish(Integer version) {
        var read = version == null
                ? approver.calls().get(at("/steps")).<Integer>path("workingCopyVersion")
                : Integer.valueOf(version - 1);
        return move(approver, "finish-revision", Map.of("reason", "Yeni ihtiyaçlar", "workingCopyVersion", read));
    }

    private ValidatableResponse comment(Person who, String text) {
        return who.calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post(at("/comments"))
                .then();
    }

    private ValidatableResponse decide(String comment, String verb, Object body, int version) {
        var request = officer.calls().header("If-Match", "\"" + version + "\"");
        if (body != null) request.contentType("application/json").body(body);
        return request.post(at("/received-comments/" + comment + "/" + verb)).then();
    }

    private ValidatableResponse link(String other) {
        return officer.calls()
                .contentType("application/json")
                .body(Map.of("toPlanId", other, "kind", "FEEDS"))
                .post(at("/links"))
                .then();
    }
}
