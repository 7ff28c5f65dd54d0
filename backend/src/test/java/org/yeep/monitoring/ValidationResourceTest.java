package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class ValidationResourceTest extends MonitoringTestBase {
    private final SqlCount sql;

    ValidationResourceTest(MonitoringWorld world, SqlCount sql) {
        super(world);
        this.sql = sql;
    }

    @Test
    void theRulesAreOpenToEverybodyInBothLanguages() {
        given().get("/api/v1/validation-rules")
                .then()
                .statusCode(200)
                .body("items", hasSize(15))
                .body("items.find { it.id == 'parts-exceed-total' }.severity", equalTo("ERROR"))
                .body("items.descriptionTr", everyItem(not(containsString("check."))))
                .body("items.descriptionEn", everyItem(not(containsString("check."))));
    }

    @Test
    void whatIsTypedIsCheckedTogetherWithWhatIsSavedAndNothingIsSaved() {
        officer().create(plan.people(), "sex=F", MonitoringApi.value(20)).statusCode(201);
        officer().create(plan.people(), "sex=M", MonitoringApi.value(10)).statusCode(201);

        check(People.OFFICER, typed(plan.people(), "total", MonitoringApi.value(29)))
                .statusCode(200)
                .body("findings.rule", contains("parts-exceed-total"))
                .body("findings[0].pointer", equalTo("/observations/" + plan.people() + "/total/value"))
                .body("findings[0].blocks", is(true));
        check(People.OFFICER, typed(plan.people(), "total", MonitoringApi.value(30)))
                .body("findings", hasSize(0));
        assertThat(world.rows("observation", "submission_id", UUID.fromString(submission)))
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeSavedIsAFindingToo() {
        check(
                        People.OFFICER,
                        typed(plan.people(), "total", MonitoringApi.value(1.5)) + ","
                                + typed(plan.people(), "sex=X", MonitoringApi.value(1)))
                .statusCode(200)
                .body("findings.rule", hasItem("count-not-whole"))
                .body("findings.rule", hasItem("category-unknown"))
                .body("findings.findAll { it.cell == 'total' }.rule", contains("count-not-whole"));
    }

    @Test
    void anEmptiedCellIsCheckedAsEmpty() {
        fillIn();
        check(People.OFFICER, typed(plan.people(), "total", "null"))
                .body("findings.rule", contains("cell-empty"))
                .body("findings.cell", contains("total"));
    }

    @Test
    void whatIsTypedIsRefusedByShapeByRuleAndForOthers() {
        var one = typed(plan.people(), "total", MonitoringApi.value(1));
        check(People.OFFICER, one + "," + one).statusCode(422).body("violations.code", contains("said-twice"));
        check(People.OFFICER, typed(UUID.randomUUID(), "total", MonitoringApi.value(1)))
                .statusCode(422)
                .body("violations.code", contains("plan-indicator-unknown"));
        check(People.OFFICER, "").statusCode(400);
        check(People.OFFICER, typed(plan.people(), "total", "{\"status\": \"FINE\"}"))
                .statusCode(400);
        check(People.OTHER_APPROVER, one).statusCode(403);
        check(People.RAPPORTEUR, one).statusCode(403);
        check(Person.ANONYMOUS, one).statusCode(401);
    }

    @Test
    void savingAnswersWithTheFindingsOfTheIndicatorInAHandfulOfStatements() {
        officer().create(plan.people(), "total", MonitoringApi.value(10)).statusCode(201);
        sql.start();
        officer()
                .create(plan.people(), "sex=F", MonitoringApi.value(20))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("findings.rule", contains("cell-empty", "parts-exceed-total"))
                .body(
                        "findings.planIndicatorId",
                        everyItem(equalTo(plan.people().toString())));
        assertThat(sql.statements()).isLessThanOrEqualTo(15);
        officer().read("/form").body("items[0].indicators[0].cells[0].observation.findings", nullValue());
    }

    @Test
    void theBoardStatesARangeForAPlansIndicatorAndAValueOutsideWantsANote() {
        var own = "/api/v1/plan-indicators/" + plan.people() + "/range";
        People.CHAIR.calls().get(own).then().statusCode(404);
        range(People.CHAIR, own, "*", null, "{\"min\": 50, \"max\": 100}")
                .statusCode(200)
                .header("ETag", "\"0\"");
        range(People.CHAIR, own, "*", null, "{\"min\": 5}").statusCode(412);
        range(People.CHAIR, own, null, "\"4\"", "{\"min\": 5}").statusCode(412);
        People.READER
                .calls()
                .get(own)
                .then()
                .statusCode(200)
                .body("min", is(50))
                .body("version", is(0));

        fillIn();
        officer()
                .read("/validation")
                .body("findings.rule", contains("outside-stated-range"))
                .body("sendable", is(false));
        officer().read("/form").body("items[0].indicators[0].range.max", is(100));
        officer()
                .change(
                        plan.people(),
                        "total",
                        0,
                        "{\"status\": \"NORMAL\", \"value\": 30, \"note\": \"Küçük bir yerleşim\"}")
                .statusCode(200);
        officer().read("/validation").body("sendable", is(true));

        range(People.ADMIN, own, null, "\"0\"", "{\"max\": 30}").statusCode(200).header("ETag", "\"1\"");
        officer().read("/validation").body("findings", hasSize(0));
        People.ADMIN.calls().delete(own).then().statusCode(428);
        People.ADMIN.calls().header("If-Match", "\"1\"").delete(own).then().statusCode(204);
        assertThat(world.rows("indicator_range", "plan_indicator_id", plan.people()))
                .isZero();
    }

    @Test
    void aRangeOfTheLibraryIsOpenToEverybody() {
        var own = "/api/v1/indicator-definitions/I002/range";
        range(People.CHAIR, own, "*", null, "{\"min\": 0, \"max\": 12.5}").statusCode(200);
        given().get(own).then().statusCode(200).body("max", is(12.5f)).body("min", is(0));
        People.CHAIR.calls().header("If-Match", "\"0\"").delete(own).then().statusCode(204);
        given().get(own).then().statusCode(404);
        range(People.CHAIR, "/api/v1/indicator-definitions/I999/range", "*", null, "{\"min\": 0}")
                .statusCode(404);
    }

    @Test
    void rangesAreRefusedByShapeByRuleAndForOthers() {
        var own = "/api/v1/plan-indicators/" + plan.share() + "/range";
        range(People.CHAIR, own, "*", null, "{}").statusCode(422).body("violations.code", contains("range-empty"));
        range(People.CHAIR, own, "*", null, "{\"min\": 5, \"max\": 4}")
                .statusCode(422)
                .body("violations.code", contains("range-reversed"));
        range(People.CHAIR, own, "*", null, "{\"min\": \"5\"}").statusCode(400);
        range(People.OFFICER, own, "*", null, "{\"min\": 5}").statusCode(403);
        range(People.RAPPORTEUR, own, "*", null, "{\"min\": 5}").statusCode(403);
        range(Person.ANONYMOUS, own, "*", null, "{\"min\": 5}").statusCode(401);
        People.OFFICER.calls().get(own).then().statusCode(403);
    }

    private ValidatableResponse check(Person person, String cells) {
        return person.calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"cells\": [" + cells + "]}")
                .post(MonitoringApi.SUBMISSIONS + "/{s}/validation", submission)
                .then();
    }

    private static String typed(UUID indicator, String cell, String observation) {
        return "{\"planIndicatorId\": \"" + indicator + "\", \"cell\": \"" + cell + "\", \"observation\": "
                + observation + "}";
    }

    private static ValidatableResponse range(Person person, String path, String absent, String ifMatch, String body) {
        var call = person.calls().contentType("application/json; charset=utf-8").body(body);
        if (absent != null) call.header("If-None-Match", absent);
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.put(path).then();
    }
}
