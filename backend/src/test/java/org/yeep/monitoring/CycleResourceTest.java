package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class CycleResourceTest extends MonitoringTestBase {
    private final SqlCount sql;
    private final PeriodOpening opening;

    CycleResourceTest(MonitoringWorld world, SqlCount sql, PeriodOpening opening) {
        super(world);
        this.sql = sql;
        this.opening = opening;
    }

    @Test
    void everybodyReadsFourPeriodsAndThePlans() {
        given().get("/api/v1/cycles/{c}", cycle)
                .then()
                .statusCode(200)
                .body("periods.feeds", contains("PROGRESS_1", "PROGRESS_2", "PROGRESS_3", "FINAL"))
                .body("periods.code", contains("2022-H1", "2022-H2", "2023-H1", "2023-H2"))
                .body("plans.id", contains(plan.id().toString()));
    }

    @Test
    void nobodyLearnsHereHowFarASubmissionIs() {
        given().get("/api/v1/cycles/{c}", cycle).then().body("plans[0].submissions", empty());

        world.put(submission, SubmissionState.NOT_SUBMITTED);
        given().get("/api/v1/cycles/{c}", cycle).then().body("plans[0].submissions.state", contains("NOT_SUBMITTED"));
    }

    @Test
    void listsAndReadsInFewStatements() {
        sql.start();
        given().get("/api/v1/cycles").then().statusCode(200).body("items.id", hasItem(cycle));
        assertThat(sql.statements()).isLessThanOrEqualTo(8);

        sql.start();
        given().get("/api/v1/cycles/{c}", cycle).then().statusCode(200);
        assertThat(sql.statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void pagesThroughCycles() {
        String next = given().queryParam("limit", 1)
                .get("/api/v1/cycles")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");
        if (next != null)
            given().queryParam("cursor", next).get("/api/v1/cycles").then().statusCode(200);
        given().queryParam("cursor", "x").get("/api/v1/cycles").then().statusCode(400);
    }

    @Test
    void onlyTheChairAndTheAdministratorBeginOne() {
        create(People.ADMIN, CYCLE).statusCode(201);
        create(People.READER, CYCLE).statusCode(403);
        create(People.APPROVER, CYCLE).statusCode(403);
        create(Person.ANONYMOUS, CYCLE).statusCode(401);
    }

    @Test
    void aCycleBeginsWithAHalfYearAndHasItsShape() {
        create(People.CHAIR, CYCLE.replace("2022-01-01", "2022-02-01"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/firstPeriodStart"));
        create(People.CHAIR, CYCLE.replace("30", "0")).statusCode(400);
        create(People.CHAIR, CYCLE.replace("graceDays", "grace")).statusCode(400);
        create(People.CHAIR, "{}").statusCode(400);
    }

    @Test
    void aPlanIsTakenOnceAndMustExist() {
        add(plan.id()).statusCode(409).body("type", equalTo("/problems/plan-already-in-cycle"));
        add(UUID.randomUUID()).statusCode(422);
        given().get("/api/v1/cycles/{c}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyWhatTheCalendarSaysIsOpen() {
        state(submission).body("state", equalTo("OPEN"));
        state(submissionOf(2)).body("state", equalTo("PLANNED"));

        var second = submissionOf(2);
        world.shift(cycle, 2, "opens_on", 0);
        opening.move();
        opening.move();
        state(second).body("state", equalTo("OPEN")).body("version", equalTo(1));
    }

    @Test
    void whatNobodySentInTimeIsNotSubmittedAfterTheDaysOfGrace() {
        world.shift(cycle, 1, "opens_on", -60);
        world.shift(cycle, 1, "deadline", -10);
        opening.move();
        state(submission).body("state", equalTo("OPEN"));

        world.shift(cycle, 1, "deadline", -11);
        opening.move();
        state(submission).body("state", equalTo("NOT_SUBMITTED"));
    }

    @Test
    void theChairReopensWithAReasonAndTheClockDoesNotCloseItAgain() {
        world.shift(cycle, 1, "opens_on", -60);
        world.shift(cycle, 1, "deadline", -11);
        opening.move();
        officer().decide("reopen", "{\"reason\": \"Deprem\"}").statusCode(403);
        officer().as(People.CHAIR).decide("reopen", "{\"reason\": \" \"}").statusCode(400);
        officer().as(People.CHAIR).decide("reopen", "{\"reason\": \"Deprem\"}").statusCode(200);
        opening.move();

        state(submission).body("state", equalTo("IN_ENTRY")).body("decisionReason", equalTo("Deprem"));
    }

    private ValidatableResponse state(String id) {
        return People.OFFICER.calls().get("/api/v1/submissions/{s}", id).then().statusCode(200);
    }

    private static ValidatableResponse create(Person by, String body) {
        return by.calls()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/cycles")
                .then();
    }

    private ValidatableResponse add(UUID planId) {
        return People.CHAIR
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"planId\": \"" + planId + "\"}")
                .post("/api/v1/cycles/{c}/plans", cycle)
                .then();
    }
}
