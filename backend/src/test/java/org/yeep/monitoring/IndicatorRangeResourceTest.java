package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class IndicatorRangeResourceTest extends MonitoringTestBase {
    private static final String LIBRARY = "/api/v1/indicator-definitions/I002/range";
    private static final String REASON = "Komşu ilçelerde böyle görüldü";

    private final SqlCount sql;

    IndicatorRangeResourceTest(MonitoringWorld world, SqlCount sql) {
        super(world);
        this.sql = sql;
    }

    @Test
    void theBoardStatesARangeForAPlansIndicatorAndAValueOutsideWantsANote() {
        People.CHAIR.calls().get(own()).then().statusCode(404);
        first(own(), "50", "100").statusCode(200).header("ETag", "\"0\"");
        first(own(), "5", "null").statusCode(412);
        change(own(), 4, "5", "null").statusCode(412);
        People.READER
                .calls()
                .get(own())
                .then()
                .statusCode(200)
                .body("min", is(50))
                .body("reason", is(REASON))
                .body("version", is(0));

        fillIn();
        officer()
                .read("/validation")
                .body("findings.rule", contains("outside-stated-range"))
                .body("sendable", is(false));
        officer()
                .change(
                        plan.people(),
                        "total",
                        0,
                        "{\"status\": \"NORMAL\", \"value\": 30, \"note\": \"Küçük bir yerleşim\"}")
                .statusCode(200);
        officer().read("/validation").body("sendable", is(true));

        range(People.ADMIN, own(), null, "\"0\"", body("null", "30", REASON))
                .statusCode(200)
                .header("ETag", "\"1\"");
        officer().read("/validation").body("findings", hasSize(0));
        People.ADMIN.calls().delete(own()).then().statusCode(428);
        remove(People.ADMIN, own(), 0).statusCode(412);
        remove(People.ADMIN, own(), 1).statusCode(204);
        assertThat(world.rows("indicator_range", "plan_indicator_id", plan.people()))
                .isZero();
    }

    @Test
    void theOfficerReadsWhyARangeStandsAndSinceWhenButNotByWhichAccount() {
        first(own(), "50", "100").statusCode(200);
        officer()
                .read("/form")
                .body("items[0].indicators[0].range.max", is(100))
                .body("items[0].indicators[0].range.reason", is(REASON))
                .body("items[0].indicators[0].range.statedAs", is("BOARD_CHAIR"))
                .body("items[0].indicators[0].range.statedAt", notNullValue())
                .body("items[0].indicators[0].range.statedBy", nullValue());
    }

    @Test
    void aRangeOfTheLibraryIsOpenToEverybodyWithoutTheAccountThatStatedIt() {
        first(LIBRARY, "0", "12.5").statusCode(200);
        given().get(LIBRARY)
                .then()
                .statusCode(200)
                .body("max", is(12.5f))
                .body("min", is(0))
                .body("reason", is(REASON))
                .body("statedAs", is("BOARD_CHAIR"))
                .body(not(containsString(People.CHAIR.account())));
        remove(People.CHAIR, LIBRARY, 0).statusCode(204);
        given().get(LIBRARY).then().statusCode(404);
        first("/api/v1/indicator-definitions/I999/range", "0", "null").statusCode(404);
    }

    @Test
    void whatWasEverSaidStaysOnRecordWithWhoAndWhenNewestFirst() {
        var law = "/api/v1/indicator-definitions/I003/range";
        first(law, "0", "10").statusCode(200);
        range(People.ADMIN, law, null, "\"0\"", body("null", "20", "  Yeni yasa daha çoğunu istiyor "))
                .statusCode(200);
        remove(People.CHAIR, law, 1).statusCode(204);
        sql.start();
        history(People.READER, law)
                .statusCode(200)
                .body("items.max", contains(null, 20, 10))
                .body("items.reason", contains(null, "Yeni yasa daha çoğunu istiyor", REASON))
                .body("items.statedBy", contains("deneme.baskan", "deneme.yonetici", "deneme.baskan"))
                .body("items.statedAs", contains("BOARD_CHAIR", "ADMIN", "BOARD_CHAIR"))
                .body("items.statedAt", not(contains(nullValue())));
        assertThat(sql.statements()).isLessThanOrEqualTo(4);
    }

    @Test
    void theHistoryIsReadPageByPage() {
        first(own(), "1", "null").statusCode(200);
        for (int version = 0; version < 4; version++)
            change(own(), version, "" + (version + 2), "null").statusCode(200);
        String next = People.ADMIN
                .calls()
                .get(own() + "/history?limit=3")
                .then()
                .body("items.min", contains(5, 4, 3))
                .extract()
                .path("next");
        People.ADMIN
                .calls()
                .queryParam("cursor", next)
                .get(own() + "/history?limit=3")
                .then()
                .body("items.min", contains(2, 1))
                .body("next", nullValue());
        People.ADMIN.calls().get(own() + "/history?limit=201").then().statusCode(400);
        People.ADMIN.calls().get(own() + "/history?cursor=x").then().statusCode(400);
    }

    @Test
    void theHistoryIsForTheBoardAndTheAdmins() {
        first(own(), "1", "null").statusCode(200);
        history(People.OFFICER, own()).statusCode(403);
        history(People.OTHER_APPROVER, own()).statusCode(403);
        history(Person.ANONYMOUS, own()).statusCode(401);
        history(Person.ANONYMOUS, LIBRARY).statusCode(401);
        history(People.CHAIR, "/api/v1/indicator-definitions/I999/range").statusCode(404);
    }

    @Test
    void rangesAreRefusedByShapeByRuleAndForOthers() {
        range(People.CHAIR, own(), "*", null, body("null", "null", REASON))
                .statusCode(422)
                .body("violations.code", contains("range-empty"));
        first(own(), "5", "4").statusCode(422).body("violations.code", contains("range-reversed"));
        first(own(), "\"5\"", "null").statusCode(400);
        range(People.OFFICER, own(), "*", null, body("5", "null", REASON)).statusCode(403);
        range(People.OTHER_APPROVER, own(), "*", null, body("5", "null", REASON))
                .statusCode(403);
        range(People.RAPPORTEUR, own(), "*", null, body("5", "null", REASON)).statusCode(403);
        range(Person.ANONYMOUS, own(), "*", null, body("5", "null", REASON)).statusCode(401);
        People.OFFICER.calls().get(own()).then().statusCode(403);
        history(People.CHAIR, own()).body("items", hasSize(0));
    }

    @Test
    void aRangeWantsAReason() {
        range(People.CHAIR, own(), "*", null, "{\"min\": 5}")
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        range(People.CHAIR, own(), "*", null, body("5", "null", "Öyle")).statusCode(400);
        range(People.CHAIR, own(), "*", null, body("5", "null", "x".repeat(2001)))
                .statusCode(400);
        range(People.CHAIR, own(), "*", null, body("5", "null", "   Öyle      "))
                .statusCode(422)
                .body("violations.pointer", contains("/reason"))
                .body("violations.code", contains("range-reason-too-short"));
        range(People.CHAIR, own(), "*", null, body("5", "null", "A.B. 10000000146 böyle dedi"))
                .statusCode(422)
                .body("violations.pointer", contains("/reason"))
                .body("violations.code", contains("identity-number-in-text"));
    }

    private String own() {
        return "/api/v1/plan-indicators/" + plan.people() + "/range";
    }

    private static ValidatableResponse first(String path, String min, String max) {
        return range(People.CHAIR, path, "*", null, body(min, max, REASON));
    }

    private static ValidatableResponse change(String path, int version, String min, String max) {
        return range(People.CHAIR, path, null, "\"" + version + "\"", body(min, max, REASON));
    }

    private static ValidatableResponse remove(Person person, String path, int version) {
        return person.calls()
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }

    private static ValidatableResponse history(Person person, String path) {
        return person.calls().get(path + "/history").then();
    }

    private static String body(String min, String max, String reason) {
        return "{\"min\": " + min + ", \"max\": " + max + ", \"reason\": \"" + reason + "\"}";
    }

    private static ValidatableResponse range(Person person, String path, String absent, String ifMatch, String body) {
        var call = person.calls().contentType("application/json; charset=utf-8").body(body);
        if (absent != null) call.header("If-None-Match", absent);
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.put(path).then();
    }
}
