package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

@ApiTest
class SubmissionProgressTest extends MonitoringTestBase {
    SubmissionProgressTest(MonitoringWorld world) {
        super(world);
    }

    @Test
    void aSavedValueMovesItsFigureAndEverythingAbove() {
        figures()
                .body(node(plan.unit()) + ".figure.reason", equalTo("NOT_REPORTED"))
                .body("nodes[0].kind", equalTo("PLAN"))
                .body("nodes[0].counts.noData", is(3))
                .body("nodes[0].mean", nullValue());

        officer().create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
        figures()
                .body(node(plan.unit()) + ".figure.status", equalTo("COMPLETED"))
                .body(node(plan.unit()) + ".figure.met", is(true))
                .body(node(plan.unit()) + ".figure.inputs.value", is(1))
                .body(node(plan.action()) + ".counts.completed", is(1))
                .body("nodes[0].counts.completed", is(1))
                .body("nodes[0].coverage", is(33.33f))
                .body("nodes[0].mean", nullValue())
                .body("nodes[0].meanWithheld", is(true));

        officer().change(plan.unit(), "total", 0, MonitoringApi.value(0)).statusCode(200);
        figures().body("nodes[0].counts.completed", is(0)).body("nodes[0].counts.behind", is(1));
    }

    @Test
    void anEmptiedCellTakesItsFigureAlong() {
        officer().create(plan.unit(), "total", MonitoringApi.value(1)).statusCode(201);
        People.OFFICER
                .calls()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/submissions/{s}/observations/{i}/total", submission, plan.unit())
                .then()
                .statusCode(204);

        figures().body("nodes[0].counts.completed", is(0)).body("nodes[0].counts.noData", is(3));
    }

    @Test
    void withoutABaselineOrAValueThereIsNoFigureAndAReason() {
        officer()
                .create(plan.share(), "total", "{\"status\": \"MISSING\", \"missingReason\": \"NOT_COLLECTED\"}")
                .statusCode(201);

        figures()
                .body(node(plan.share()) + ".figure.reason", equalTo("MISSING"))
                .body("nodes.figure.progress", hasItem(nullValue()))
                .body("thresholds.leastCoverage", is(60));
    }

    @Test
    void othersDoNotReadIt() {
        officer().as(People.OTHER_APPROVER).read("/progress").statusCode(403);
        officer().as(People.ADMIN).read("/progress").statusCode(403);
        officer().as(People.READER).read("/progress").statusCode(403);
        given().get("/api/v1/submissions/{s}/progress", submission).then().statusCode(401);
        People.OFFICER
                .calls()
                .get("/api/v1/submissions/{s}/progress", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse figures() {
        return officer().read("/progress").statusCode(200);
    }

    private static String node(UUID id) {
        return "nodes.find { it.id == '" + id + "' }";
    }
}
