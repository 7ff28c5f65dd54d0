package org.yeep.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class UnitResourceTest {
    private static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    private static final String HOME = "/api/v1/organisations/" + MERSIN;
    private static final Person OFFICER = new Person("mersin.veri", "municipality", MERSIN);
    private static final Person ADMIN = new Person("yonetici", "admin", null);
    private static final Person NEIGHBOUR =
            new Person("muratpasa.veri", "municipality", "0198f000-0000-7000-8000-000000000707");

    private final SqlCount sql;
    private final Database data;
    private final Units units;

    UnitResourceTest(SqlCount sql, Database data, Units units) {
        this.sql = sql;
        this.data = data;
        this.units = units;
    }

    @BeforeEach
    void asAtStart() throws SQLException {
        data.restoreStart();
    }

    @Test
    void unitsOfOneTimeHaveDifferentNamesWhateverTheirLetters() {
        add(OFFICER, "Kadın ve Aile Müdürlüğü", null, null).statusCode(201).body("version", equalTo(0));
        add(OFFICER, "KADIN VE AİLE  müdürlüğü", "2020-01-01", null)
                .statusCode(409)
                .body("type", equalTo("/problems/unit-name-taken"));
        add(NEIGHBOUR, "Başka", null, null).statusCode(403);
        add(ADMIN, "Fen İşleri Müdürlüğü", null, null).statusCode(201);
        add(OFFICER, " ", null, null).statusCode(400);

        given().get(HOME + "/units")
                .then()
                .body("items.name", contains("Fen İşleri Müdürlüğü", "Kadın ve Aile Müdürlüğü"));
    }

    @Test
    void aRenamedUnitIsFoundByItsOldName() {
        var id = id(add(OFFICER, "Sosyal Yardım Müdürlüğü", "2010-01-01", null));
        rename(id, "\"0\"", "Sosyal Hizmetler Müdürlüğü", "2009-01-01").statusCode(422);
        rename(id, "\"0\"", "Sosyal Yardım Müdürlüğü", "2018-01-01").statusCode(422);
        rename(id, null, "Sosyal Hizmetler Müdürlüğü", "2018-01-01").statusCode(428);
        rename(id, "\"0\"", "Sosyal Hizmetler Müdürlüğü", "2018-01-01")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("names.until", contains("2018-01-01", null));
        rename(id, "\"0\"", "Üçüncü Ad", "2020-01-01").statusCode(412);

        var organisation = UUID.fromString(MERSIN);
        var found = units.byName(organisation, "SOSYAL YARDIM MÜDÜRLÜĞÜ").orElseThrow();
        assertThat(found.id()).hasToString(id);
        assertThat(found.name()).isEqualTo("Sosyal Hizmetler Müdürlüğü");
        assertThat(found.formerNames()).containsExactly("Sosyal Yardım Müdürlüğü");
        sql.start();
        var all = units.byNames(organisation, List.of("sosyal yardim mudurlugu", "Sosyal Hizmetler Müdürlüğü", "Yok"));
        assertThat(all).hasSize(2);
        assertThat(sql.statements()).isEqualTo(1);
    }

    @Test
    void aNameThatBecameFreeMeansItsPresentBearer() {
        var first = id(add(OFFICER, "Eşitlik Birimi", "2010-01-01", null));
        rename(first, "\"0\"", "Eşitlik Müdürlüğü", "2018-01-01").statusCode(201);
        add(OFFICER, "Eşitlik Birimi", "2017-01-01", null).statusCode(409);
        var second = id(add(OFFICER, "Eşitlik Birimi", "2019-01-01", null));

        assertThat(units.byName(UUID.fromString(MERSIN), "eşitlik birimi")
                        .orElseThrow()
                        .id())
                .hasToString(second);
    }

    @Test
    void ofTwoRenamingsAtOnceOneIsKept() throws Exception {
        var id = id(add(OFFICER, "Zabıta", null, null));
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> one = () ->
                rename(id, "\"0\"", "Zabıta Amirliği", "2020-01-01").extract().statusCode();
        Callable<Integer> two = () ->
                rename(id, "\"0\"", "Zabıta Müdürlüğü", "2020-01-01").extract().statusCode();
        var answers = pool.invokeAll(List.of(one, two));
        pool.shutdown();

        var statuses = List.of(answers.get(0).get(), answers.get(1).get());
        assertThat(statuses).containsOnlyOnce(201).allMatch(s -> s == 201 || s == 409 || s == 412);
        given().get(HOME + "/units").then().body("items[0].names", hasSize(2));
    }

    @Test
    void twoUnitsCannotTakeOneNameAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> add =
                () -> add(OFFICER, "Tek Ad", null, null).extract().statusCode();
        var answers = pool.invokeAll(List.of(add, add));
        pool.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aUnitIsMovedButNeverUnderItself() {
        var above = id(add(OFFICER, "Daire", null, null));
        var below = id(add(OFFICER, "Şube", null, above));
        edit(OFFICER, above, "\"0\"", "{\"parentId\":\"" + below + "\"}").statusCode(422);
        edit(OFFICER, above, "\"0\"", "{\"parentId\":\"" + above + "\"}").statusCode(422);
        edit(OFFICER, below, "\"0\"", "{\"parentId\":\"" + UUID.randomUUID() + "\"}")
                .statusCode(422);
        edit(NEIGHBOUR, below, "\"0\"", "{\"parentId\":null}").statusCode(403);
        edit(OFFICER, below, "\"0\"", "{\"parentId\":null}").statusCode(200).body("parentId", nullValue());
        edit(OFFICER, below, "\"0\"", "{\"parentId\":null}").statusCode(412);
    }

    @Test
    void aClosedUnitFreesItsNameAndReopensOnlyIfItIsStillFree() {
        var id = id(add(OFFICER, "Kültür", "2010-01-01", null));
        edit(OFFICER, id, "\"0\"", "{\"closedOn\":\"2009-01-01\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/closedOn"));
        edit(OFFICER, id, "\"0\"", "{\"closedOn\":\"2020-01-01\"}").statusCode(200);
        rename(id, "\"1\"", "Kültür ve Sanat", "2021-01-01").statusCode(409);
        assertThat(units.of(UUID.fromString(MERSIN)).get(0).closed()).isTrue();
        add(OFFICER, "Kültür", "2020-01-01", null).statusCode(201);
        edit(OFFICER, id, "\"1\"", "{\"closedOn\":null}").statusCode(409);
    }

    @Test
    void aHandOverIsKeptAndNeverPublic() {
        var id = id(add(OFFICER, "Fen İşleri", null, null));
        appoint(OFFICER, id, "Ayla Deneme", "2020-01-01").statusCode(201);
        appoint(OFFICER, id, "Bora Deneme", "2019-01-01").statusCode(422);
        appoint(NEIGHBOUR, id, "Bora Deneme", "2024-01-01").statusCode(403);
        var present = appoint(OFFICER, id, "Bora Deneme", "2024-01-01")
                .statusCode(201)
                .extract()
                .<String>path("id");

        OFFICER.calls()
                .get(HOME + "/unit-register")
                .then()
                .body("items[0].responsibles.name", contains("Bora Deneme", "Ayla Deneme"))
                .body("items[0].responsibles.until", contains(null, "2024-01-01"));
        given().get(HOME + "/units").then().body("toString()", not(containsString("Deneme")));
        NEIGHBOUR.calls().get(HOME + "/unit-register").then().statusCode(403);

        editResponsible(id, present, "\"0\"", "{\"until\":\"2023-01-01\"}").statusCode(422);
        editResponsible(id, present, "\"0\"", "{\"email\":\"bora@example.org\"}")
                .statusCode(200);
        editResponsible(id, present, "\"0\"", "{\"until\":\"2025-01-01\"}").statusCode(412);
        editResponsible(id, present, "\"1\"", "{\"until\":\"2025-01-01\"}").statusCode(200);
    }

    @Test
    void theRegisterTakesAFixedNumberOfStatements() {
        for (int i = 0; i < 12; i++) appoint(OFFICER, id(add(OFFICER, "Birim " + i, null, null)), "Kişi", "2020-01-01");
        sql.start();
        OFFICER.calls().get(HOME + "/unit-register").then().body("items", hasSize(12));

        assertThat(sql.statements()).isLessThanOrEqualTo(6);
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    private static ValidatableResponse add(Person person, String name, String from, String parent) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("from", from);
        body.put("parentId", parent);
        return person.calls()
                .contentType("application/json")
                .body(body)
                .post(HOME + "/units")
                .then();
    }

    private static ValidatableResponse rename(String id, String ifMatch, String name, String from) {
        var request = OFFICER.calls().contentType("application/json").body(Map.of("name", name, "from", from));
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.post("/api/v1/units/" + id + "/names").then();
    }

    private static ValidatableResponse edit(Person person, String id, String ifMatch, String body) {
        return person.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch("/api/v1/units/" + id)
                .then();
    }

    private static ValidatableResponse appoint(Person person, String id, String name, String from) {
        return person.calls()
                .contentType("application/json")
                .body(Map.of("role", "RESPONSIBLE", "name", name, "from", from, "email", "birim@example.org"))
                .post("/api/v1/units/" + id + "/responsibles")
                .then();
    }

    private static ValidatableResponse editResponsible(String unit, String id, String ifMatch, String body) {
        return OFFICER.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch("/api/v1/units/" + unit + "/responsibles/" + id)
                .then();
    }
}
