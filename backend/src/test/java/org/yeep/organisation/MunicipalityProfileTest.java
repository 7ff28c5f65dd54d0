package org.yeep.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class MunicipalityProfileTest {
    private static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    private static final String HOME = "/api/v1/organisations/" + MERSIN;
    private static final Person OFFICER = new Person("mersin.veri", "municipality", MERSIN);
    private static final Person ADMIN = new Person("yonetici", "admin", null);
    private static final Person BOARD = new Person("kurul", "board", null);
    private static final Person NEIGHBOUR =
            new Person("muratpasa.veri", "municipality", "0198f000-0000-7000-8000-000000000707");

    private final SqlCount sql;
    private final Database data;

    MunicipalityProfileTest(SqlCount sql, Database data) {
        this.sql = sql;
        this.data = data;
    }

    @BeforeEach
    void asAtStart() throws SQLException {
        data.restoreStart();
    }

    @Test
    void whatNobodyStatedIsNull() {
        given().get(HOME + "/profile")
                .then()
                .statusCode(200)
                .body("population", hasSize(0))
                .body("equalityFacts", hasSize(0))
                .body("training.trainings", equalTo(0))
                .body("training.hours", nullValue())
                .body("organisation.contact", nullValue());
    }

    @Test
    void populationIsStatedOnceAYearAndItsSumIsChecked() {
        population(OFFICER, 2024, "*", null, 900, 1000, 1901)
                .statusCode(422)
                .body("violations.pointer", contains("/total"));
        population(OFFICER, 2024, "*", null, 900, null, 1900)
                .statusCode(422)
                .body("violations.pointer", contains("/male"));
        population(OFFICER, 2999, "*", null, null, null, 1900).statusCode(422);
        population(OFFICER, 2024, "*", null, 900, 1000, 1900).statusCode(200).header("ETag", "\"0\"");
        population(OFFICER, 2023, "*", null, null, null, 1800).statusCode(200).body("female", nullValue());
        population(OFFICER, 2024, "*", null, 1, 1, 2).statusCode(428);
        population(OFFICER, 2024, null, "\"5\"", 1, 1, 2).statusCode(412);
        population(OFFICER, 2024, null, "\"0\"", 950, 1000, 1950)
                .statusCode(200)
                .header("ETag", "\"1\"");
        population(NEIGHBOUR, 2024, null, "\"1\"", 1, 1, 2).statusCode(403);
        population(ADMIN, 2024, null, "\"1\"", 1, 1, 2).statusCode(403);

        given().get(HOME + "/profile").then().body("population.year", contains(2024, 2023));
        OFFICER.calls().delete(HOME + "/population/2023").then().statusCode(428);
        OFFICER.calls()
                .header("If-Match", "\"0\"")
                .delete(HOME + "/population/2023")
                .then()
                .statusCode(204);
    }

    @Test
    void onlyAMunicipalityHasAPopulation() {
        var il = given().get("/api/v1/organisations/samsun-il").<String>path("id");
        var body = Map.of("total", 5, "source", "TÜİK");
        new Person("il", "municipality", il)
                .calls()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/organisations/" + il + "/population/2024")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/organisation-no-municipality"));
    }

    @Test
    void aNewFactEndsTheFormerOneAndKeepsIt() {
        fact(OFFICER, true, "2012-03-01").statusCode(201);
        fact(OFFICER, false, "2011-01-01").statusCode(422).body("violations.pointer", contains("/since"));
        fact(OFFICER, false, "2999-01-01").statusCode(422);
        fact(OFFICER, false, "2019-04-01").statusCode(201);
        fact(NEIGHBOUR, true, "2020-01-01").statusCode(403);
        fact(ADMIN, true, "2020-01-01").statusCode(403);

        given().get(HOME + "/profile")
                .then()
                .body("equalityFacts.present", contains(false, true))
                .body("equalityFacts.since", contains("2019-04-01", "2012-03-01"))
                .body("equalityFacts.until", contains(null, "2019-04-01"));
    }

    @Test
    void theSameDayAgainCorrectsAndTheMistakeStaysReadable() {
        fact(OFFICER, true, "2012-03-01").statusCode(201);
        fact(OFFICER, false, "2012-03-01").statusCode(201);

        given().get(HOME + "/profile")
                .then()
                .body("equalityFacts", hasSize(2))
                .body("equalityFacts.find { it.present }.until", equalTo("2012-03-01"));
    }

    @Test
    void ofTwoFirstFactsAtOnceOneIsKept() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> state =
                () -> fact(OFFICER, true, "2015-01-01").extract().statusCode();
        for (var answer : pool.invokeAll(List.of(state, state)))
            assertThat(answer.get()).isIn(201, 409, 412);
        pool.shutdown();

        var facts = given().get(HOME + "/profile").jsonPath();
        assertThat(facts.getList("equalityFacts.findAll { it.until == null }")).hasSize(1);
    }

    @Test
    void publicEvidenceOfAFactIsPublicAtOnceAndTheRestIsNot() {
        var id = fact(OFFICER, true, "2012-03-01").extract().<String>path("id");
        attach(NEIGHBOUR, id, "PUBLIC").statusCode(403);
        var open = attach(OFFICER, id, "PUBLIC")
                .statusCode(201)
                .body("evidence.published", is(true))
                .extract()
                .<String>path("evidence.id");
        var shown = attach(OFFICER, id, "BOARD").statusCode(201).extract().<String>path("evidence.id");
        link(OFFICER, id, "https://example.org/karar", "PRIVATE").statusCode(201);
        link(OFFICER, id, "javascript:alert(1)", "PUBLIC").statusCode(422);

        given().get(HOME + "/published-evidence")
                .then()
                .body("items.evidence.id", contains(open))
                .body("items.factId", contains(id));
        given().get("/api/v1/evidence/" + open + "/content").then().statusCode(200);
        given().get("/api/v1/evidence/" + shown).then().statusCode(404);
        BOARD.calls().get("/api/v1/evidence/" + shown).then().statusCode(200);
        BOARD.calls().get(HOME + "/evidence").then().body("items", hasSize(2));
        OFFICER.calls().get(HOME + "/evidence").then().body("items", hasSize(3));
        NEIGHBOUR.calls().get(HOME + "/evidence").then().statusCode(403);
        NEIGHBOUR.calls().get("/api/v1/evidence/" + shown).then().statusCode(404);
        OFFICER.calls().delete("/api/v1/evidence/" + shown).then().statusCode(204);

        fact(OFFICER, false, "2020-01-01").statusCode(201);
        OFFICER.calls().delete("/api/v1/evidence/" + open).then().statusCode(409);
    }

    @Test
    void thePublicSeesTheSumsOfTheTrainingLog() {
        var id = training(Map.of("heldOn", "2024-05-02", "topic", "PLAN_DRAFTING", "hours", 6, "female", 12, "male", 8))
                .statusCode(201)
                .extract()
                .<String>path("id");
        training(Map.of("heldOn", "2025-05-02", "topic", "GENDER_EQUALITY", "hours", 1.5))
                .statusCode(201);
        training(Map.of("heldOn", "2999-05-02", "topic", "GENDER_EQUALITY")).statusCode(422);
        training(Map.of("heldOn", "2024-05-02", "topic", "COOKING")).statusCode(400);
        training(Map.of("heldOn", "2024-05-02", "topic", "PLAN_DRAFTING", "female", -1))
                .statusCode(400);

        given().get(HOME + "/profile")
                .then()
                .body("training.trainings", equalTo(2))
                .body("training.hours", equalTo(7.5f))
                .body("training.female", equalTo(12))
                .body("training.latest", equalTo("2025-05-02"));
        var first = OFFICER.calls()
                .queryParam("limit", 1)
                .get(HOME + "/trainings")
                .then()
                .body("items.topic", contains("GENDER_EQUALITY"));
        BOARD.calls()
                .queryParam("cursor", first.extract().<String>path("next"))
                .get(HOME + "/trainings")
                .then()
                .body("items.id", contains(id));
        NEIGHBOUR.calls().get(HOME + "/trainings").then().statusCode(403);
        OFFICER.calls()
                .queryParam("cursor", "eR8")
                .get(HOME + "/trainings")
                .then()
                .statusCode(400);

        correct(id, "\"0\"", "{\"female\":3}").statusCode(200).body("version", equalTo(1));
        correct(id, "\"0\"", "{\"female\":4}").statusCode(412);
        given().get(HOME + "/profile")
                .then()
                .body("training.suppressed", is(true))
                .body("training.male", nullValue());
        OFFICER.calls()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/trainings/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void theProfileTakesAFixedNumberOfStatements() {
        for (int year = 2010; year < 2020; year++) population(OFFICER, year, "*", null, null, null, 1000 + year);
        sql.start();
        given().get(HOME + "/profile").then().body("population", hasSize(10));

        assertThat(sql.statements()).isLessThanOrEqualTo(5);
    }

    private static ValidatableResponse population(
            Person person, int year, String ifNoneMatch, String ifMatch, Integer female, Integer male, int total) {
        var body = new HashMap<String, Object>(Map.of("total", total, "source", "TÜİK ADNKS"));
        body.put("female", female);
        body.put("male", male);
        var request = person.calls().contentType("application/json").body(body);
        if (ifNoneMatch != null) request.header("If-None-Match", ifNoneMatch);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(HOME + "/population/" + year).then();
    }

    private static ValidatableResponse fact(Person person, boolean present, String since) {
        return person.calls()
                .contentType("application/json")
                .body(Map.of(
                        "body", "EQUALITY_UNIT", "present", present, "since", since, "decisionReference", "2010/10"))
                .post(HOME + "/equality-facts")
                .then();
    }

    private static ValidatableResponse attach(Person person, String fact, String visibility) {
        return person.calls()
                .multiPart("file", "karar.txt", ("karar " + visibility).getBytes(), "text/plain")
                .multiPart("title", "Meclis karari")
                .multiPart("kind", "COUNCIL_DECISION")
                .multiPart("visibility", visibility)
                .multiPart("personalDataDeclared", "true")
                .post("/api/v1/equality-facts/" + fact + "/evidence")
                .then();
    }

    private static ValidatableResponse link(Person person, String fact, String url, String visibility) {
        return person.calls()
                .contentType("application/json")
                .body(Map.of(
                        "url",
                        url,
                        "title",
                        "Karar",
                        "kind",
                        "LINK",
                        "visibility",
                        visibility,
                        "personalDataDeclared",
                        true))
                .post("/api/v1/equality-facts/" + fact + "/links")
                .then();
    }

    private static ValidatableResponse training(Map<String, Object> body) {
        return OFFICER.calls()
                .contentType("application/json")
                .body(body)
                .post(HOME + "/trainings")
                .then();
    }

    private static ValidatableResponse correct(String id, String ifMatch, String body) {
        return OFFICER.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch("/api/v1/trainings/" + id)
                .then();
    }
}
