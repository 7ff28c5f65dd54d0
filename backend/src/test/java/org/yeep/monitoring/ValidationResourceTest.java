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
}
