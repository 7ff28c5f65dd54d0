package org.yeep.monitoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.yeep.monitoring.MonitoringWorld.Plan;

/** A cycle that looks back, with one plan in it: its first submission is open. */
abstract class MonitoringTestBase {
    static final String CYCLE = """
            {"titleTr": "Deneme döngüsü", "titleEn": "Trial cycle", "firstPeriodStart": "2022-01-01",
             "deadlineDays": 30, "graceDays": 10}""";

    final MonitoringWorld world;
    Plan plan;
    String cycle;
    String submission;

    MonitoringTestBase(MonitoringWorld world) {
        this.world = world;
    }

    @BeforeEach
    void anOpenSubmission() {
        plan = world.plan();
        cycle = People.CHAIR
                .calls()
                .contentType(ContentType.JSON)
                .body(CYCLE)
                .post("/api/v1/cycles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        People.CHAIR
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"planId\": \"" + plan.id() + "\"}")
                .post("/api/v1/cycles/{c}/plans", cycle)
                .then()
                .statusCode(201);
        submission = submissionOf(1);
    }

    /** The submission of the period with this number in the cycle. */
    String submissionOf(int ordinal) {
        String period = given().get("/api/v1/cycles/{c}", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("periods[" + (ordinal - 1) + "].id");
        return People.OFFICER
                .calls()
                .queryParam("period", period)
                .get("/api/v1/submissions")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    MonitoringApi officer() {
        return new MonitoringApi(submission, People.OFFICER);
    }

    /** Five sound answers and the evidence that the yes needs. */
    void fillIn() {
        var officer = officer();
        officer.create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        officer.create(plan.people(), "sex=F", MonitoringApi.value(20)).statusCode(201);
        officer.create(plan.people(), "sex=M", MonitoringApi.value(10)).statusCode(201);
        officer.create(plan.share(), "total", "{\"status\": \"MISSING\", \"missingReason\": \"NOT_COLLECTED\"}")
                .statusCode(201);
        officer.create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
        officer.attach(plan.unit(), "total", "olur.pdf", MonitoringApi.pdf(submission))
                .statusCode(201);
    }

    void send() {
        officer().decide("request-approval").statusCode(200);
        officer().as(People.APPROVER).decide("submit").statusCode(200);
    }

    /** As far as LOCKED. */
    void review() {
        var rapporteur = officer().as(People.RAPPORTEUR);
        rapporteur.decide("start-review").statusCode(200);
        rapporteur.decide("accept").statusCode(200);
        rapporteur.decide("lock").statusCode(200);
    }
}
