package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class ObservationResourceTest extends MonitoringTestBase {
    ObservationResourceTest(MonitoringWorld world) {
        super(world);
    }

    @Test
    void theFirstValueIsCreatedAndBeginsTheEntry() {
        officer()
                .create(plan.people(), "total", MonitoringApi.value(0))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("value", is(0))
                .body("updatedBy", equalTo("deneme.veri"));

        officer().read("").body("state", equalTo("IN_ENTRY")).body("completeness", is(20));
    }

    @Test
    void ofTwoOfficersOnTheSameCellTheFirstOnesValueStays() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        officer()
                .change(plan.people(), "total", 0, MonitoringApi.value(31))
                .statusCode(200)
                .header("ETag", "\"1\"");

        officer()
                .as(People.COLLEAGUE)
                .change(plan.people(), "total", 0, MonitoringApi.value(99))
                .statusCode(412)
                .body("type", equalTo("/problems/changed-meanwhile"));
        officer()
                .as(People.COLLEAGUE)
                .create(plan.people(), "total", MonitoringApi.value(98))
                .statusCode(412);
        officer().read("/form").body("items[0].indicators[0].cells[0].observation.value", is(31));
    }

    @Test
    void ofManyWhoCreateTheSameCellAtOnceOneWins() {
        var codes = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> officer()
                        .create(plan.people(), "total", MonitoringApi.value(i))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(codes).containsOnlyOnce(201).allMatch(c -> c == 201 || c == 412);
    }

    @Test
    void anUpdateSaysWhatItRead() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);

        People.OFFICER
                .calls()
                .contentType("application/json")
                .body(MonitoringApi.value(31))
                .put(MonitoringApi.SUBMISSIONS + "/{s}/observations/{i}/total", submission, plan.people())
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'status': 'MISSING'} | /missingReason | missing-without-reason",
                "{'status': 'MISSING', 'missingReason': 'REFUSED', 'value': 1} | /value | missing-with-value",
                "{'status': 'NORMAL', 'missingReason': 'REFUSED', 'value': 1} | /missingReason | reason-without-missing",
                "{'status': 'NORMAL'} | /value | value-missing",
                "{'status': 'NORMAL', 'value': -1} | /value | count-negative",
                "{'status': 'NORMAL', 'value': 1.5} | /value | count-not-whole",
                "{'status': 'NORMAL', 'value': 1, 'numerator': 1} | /numerator | parts-not-taken",
                "{'status': 'NORMAL', 'value': 1, 'text': 'bir'} | /text | text-not-taken",
                "{'status': 'NORMAL', 'value': 1, 'note': 'A.B. 10000000146'} | /note | identity-number-in-text",
                "{'status': 'NORMAL', 'value': 1, 'note': 'a\\u0000b'} | /note | text-not-valid",
                "{'status': 'NORMAL', 'value': 123456789012345.6789} | /value | too-many-digits",
            })
    void refusesByRule(String body, String pointer, String code) {
        officer()
                .create(plan.people(), "total", body.replace('\'', '"'))
                .statusCode(422)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{'status': 'FINE', 'value': 1}",
                "{'status': 'NORMAL', 'value': '1'}",
                "{'status': 'NORMAL', 'value': 1234567890123456}",
                "{'status': 'NORMAL', 'value': 0.12345}",
                "{'status': 'NORMAL', 'value': 1e400}",
                "{'status': 'NORMAL', 'value': 1, 'surprise': 2}",
                "{'status': 'NORMAL', 'value': 1, 'value': 2}",
                "[1]",
                "not json",
            })
    void refusesByShape(String body) {
        officer().create(plan.people(), "total", body.replace('\'', '"')).statusCode(400);
        assertThat(world.rows("observation", "submission_id", UUID.fromString(submission)))
                .isZero();
    }

    @Test
    void refusesTextsThatAreTooLong() {
        var note = "x".repeat(2001);
        officer()
                .create(plan.people(), "total", "{\"status\": \"NORMAL\", \"value\": 1, \"note\": \"" + note + "\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/note"));
    }

    @Test
    void computesAPercentageFromItsParts() {
        officer()
                .create(plan.share(), "total", "{\"status\": \"NORMAL\", \"numerator\": 1, \"denominator\": 3}")
                .statusCode(201)
                .body("value", equalTo(33.3333f));
        officer()
                .change(plan.share(), "total", 0, "{\"status\": \"NORMAL\", \"numerator\": 1, \"denominator\": 0}")
                .statusCode(422);
        officer()
                .change(
                        plan.share(),
                        "total",
                        0,
                        "{\"status\": \"NORMAL\", \"value\": 40, \"numerator\": 1, \"denominator\": 3}")
                .statusCode(422)
                .body("violations.code", contains("value-differs-from-parts"));
    }

    @Test
    void knowsOnlyItsOwnCellsAndIndicators() {
        officer().create(plan.people(), "sex=X", MonitoringApi.value(1)).statusCode(422);
        officer().create(plan.share(), "sex=F", MonitoringApi.value(1)).statusCode(422);
        officer().create(UUID.randomUUID(), "total", MonitoringApi.value(1)).statusCode(404);
        officer().create(world.plan().people(), "total", MonitoringApi.value(1)).statusCode(404);
    }

    @Test
    void isOnlyForItsOwnMunicipality() {
        var value = MonitoringApi.value(1);
        officer()
                .as(People.OTHER_APPROVER)
                .create(plan.people(), "total", value)
                .statusCode(403);
        officer().as(People.CHAIR).create(plan.people(), "total", value).statusCode(403);
        officer().as(People.ADMIN).create(plan.people(), "total", value).statusCode(403);
        officer().as(Person.ANONYMOUS).create(plan.people(), "total", value).statusCode(401);
        new MonitoringApi(UUID.randomUUID().toString(), People.OFFICER)
                .create(plan.people(), "total", value)
                .statusCode(404);
    }

    @Test
    void isClosedBeforeItsPeriodAndAfterSending() {
        new MonitoringApi(submissionOf(2), People.OFFICER)
                .create(plan.people(), "total", MonitoringApi.value(1))
                .statusCode(409)
                .body("type", equalTo("/problems/submission-not-open"));
        fillIn();
        officer().decide("request-approval").statusCode(200);
        officer().change(plan.people(), "total", 0, MonitoringApi.value(1)).statusCode(409);
    }

    @Test
    void anEmptiedCellIsGoneWithItsEvidence() {
        fillIn();
        delete(plan.unit(), "\"7\"").statusCode(412);
        delete(plan.unit(), "\"0\"").statusCode(204);

        officer()
                .read("/form")
                .body("items[0].indicators[2].cells[0].observation", equalTo(null))
                .body("completeness", is(80));
    }

    @Test
    void aClaimIsSavedPerActionAndGuardedLikeAValue() {
        var claim = "{\"status\": \"COMPLETED\", \"text\": \"Üç eğitim yapıldı.\"}";
        officer().claim(plan.action(), claim).statusCode(201).body("status", equalTo("COMPLETED"));
        officer().claim(plan.action(), claim).statusCode(412);
        officer().claim(UUID.randomUUID(), claim).statusCode(404);
        officer().claim(plan.action(), "{\"status\": \"DONE\"}").statusCode(400);
        officer().as(People.OTHER_APPROVER).claim(plan.action(), claim).statusCode(403);
        officer().as(Person.ANONYMOUS).claim(plan.action(), claim).statusCode(401);
        officer().read("/form").body("items[0].claim.text", equalTo("Üç eğitim yapıldı."));
    }

    private io.restassured.response.ValidatableResponse delete(UUID indicator, String ifMatch) {
        return People.OFFICER
                .calls()
                .header("If-Match", ifMatch)
                .delete(MonitoringApi.SUBMISSIONS + "/{s}/observations/{i}/total", submission, indicator)
                .then();
    }
}
