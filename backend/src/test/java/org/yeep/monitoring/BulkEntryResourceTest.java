package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class BulkEntryResourceTest extends MonitoringTestBase {
    private static final String MISSING = "{\"status\": \"MISSING\", \"missingReason\": \"NOT_COLLECTED\"}";

    BulkEntryResourceTest(MonitoringWorld world) {
        super(world);
    }

    @Test
    void manyCellsAreSavedTogetherAndBeginTheEntry() {
        officer()
                .bulk(everything())
                .statusCode(200)
                .body("saved", is(true))
                .body("created", is(5))
                .body("changed", is(0))
                .body("completeness", is(100))
                .body("cells.outcome", contains(Collections.nCopies(5, equalTo("CREATED"))))
                .body("cells.version", contains(0, 0, 0, 0, 0))
                .body("findings.rule", hasItem("yes-without-evidence"));

        officer().read("").body("state", equalTo("IN_ENTRY")).body("completeness", is(100));
        officer().read("/form").body("items[0].indicators[0].cells.observation.value", contains(30, 20, 10));
        officer().read("/progress").statusCode(200);
    }

    @Test
    void aDryRunSaysTheSameAndSavesNothing() {
        officer()
                .bulk(true, everything())
                .statusCode(200)
                .body("saved", is(false))
                .body("created", is(5))
                .body("completeness", is(100))
                .body("cells.version", contains(Collections.nCopies(5, equalTo(null))))
                .body("findings.rule", hasItem("yes-without-evidence"));
        officer().bulk(true, cell(plan.people(), "sex=X", null, value(1))).statusCode(422);

        officer().read("").body("state", equalTo("OPEN"));
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryRun=true", ""})
    void textThatCannotBeKeptIsRefusedAtItsPlaceAlreadyByTheDryRun(String query) {
        var sound = cell(plan.people(), "total", null, value(30));
        for (var field : List.of("text", "note", "source")) {
            var unkept = "{\"status\": \"NORMAL\", \"value\": 1, \"" + field + "\": \"a\\u0000b\"}";
            People.OFFICER
                    .calls()
                    .header("Accept-Language", "tr")
                    .contentType("application/json; charset=utf-8")
                    .body("{\"cells\": [" + sound + "," + cell(plan.unit(), "total", null, unkept) + "]}")
                    .post(MonitoringApi.SUBMISSIONS + "/{s}/observations" + query, submission)
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/cells/1/observation/" + field))
                    .body("violations.code", contains("text-not-valid"))
                    .body("violations[0].message", containsString("saklanamayan"));
        }
        assertThat(stored()).isZero();
    }

    @Test
    void theSameRequestAgainChangesNothing() {
        officer().bulk(everything()).statusCode(200);
        int before = world.version(submission);
        officer()
                .bulk(everything())
                .statusCode(200)
                .body("unchanged", is(5))
                .body("created", is(0))
                .body("cells.version", contains(0, 0, 0, 0, 0));
        var change = cell(plan.people(), "total", 0, value("31.0"));
        officer().bulk(change).statusCode(200).body("changed", is(1)).body("cells[0].version", is(1));
        officer().bulk(change).statusCode(200).body("unchanged", is(1)).body("cells[0].version", is(1));
        var emptied = cell(plan.unit(), "total", 0, null);
        officer().bulk(emptied).statusCode(200).body("removed", is(1)).body("completeness", is(80));
        officer().bulk(emptied).statusCode(200).body("unchanged", is(1)).body("cells[0].version", equalTo(null));

        assertThat(world.version(submission)).isEqualTo(before + 1); // its completeness, once
    }

    @Test
    void ifOneCellIsRefusedNothingIsSavedAndAllProblemsAreSaid() {
        officer().create(plan.unit(), "total", value(1)).statusCode(201);
        officer()
                .bulk(
                        cell(plan.people(), "total", null, value(30)),
                        cell(plan.people(), "sex=X", null, value(1)),
                        cell(plan.people(), "sex=F", null, value("1.5")),
                        cell(UUID.randomUUID(), "total", null, value(1)),
                        cell(plan.share(), "total", null, "{\"status\": \"MISSING\"}"),
                        cell(plan.people(), "total", null, value(31)),
                        cell(plan.unit(), "total", 7, value(0)))
                .statusCode(422)
                .body("type", equalTo("/problems/rule-broken"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/cells/1",
                                "/cells/2/observation/value",
                                "/cells/3/planIndicatorId",
                                "/cells/4/observation/missingReason",
                                "/cells/5",
                                "/cells/6"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "category-unknown",
                                "count-not-whole",
                                "plan-indicator-unknown",
                                "missing-without-reason",
                                "said-twice",
                                "cell-changed-meanwhile"));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() {
        officer().create(plan.people(), "total", value(30)).statusCode(201);
        officer().change(plan.people(), "total", 0, value(31)).statusCode(200);
        officer().create(plan.unit(), "total", value(1)).statusCode(201);

        officer()
                .as(People.COLLEAGUE)
                .bulk(
                        cell(plan.people(), "total", 0, value(40)),
                        cell(plan.unit(), "total", null, value(0)),
                        cell(plan.share(), "total", 3, MISSING),
                        cell(plan.people(), "sex=F", null, value(20)))
                .statusCode(409)
                .body("type", equalTo("/problems/cells-changed-meanwhile"))
                .body("violations.pointer", contains("/cells/0", "/cells/1", "/cells/2"))
                .body(
                        "violations.code",
                        contains("cell-changed-meanwhile", "cell-filled-already", "cell-emptied-meanwhile"));

        officer().read("/form").body("items[0].indicators[0].cells[0].observation.value", is(31));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void ofTwoAtOnceOneWaitsAndLearnsOfTheOther() {
        var codes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> officer()
                        .bulk(
                                cell(plan.people(), "total", null, value(30)),
                                cell(plan.people(), "sex=F", null, value(i % 2)))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(codes).containsOnly(200, 409).filteredOn(c -> c == 200).hasSize(2); // two say the same
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aTotalCalledWorkedOutIsTheSumOfWhatIsSentWithIt() {
        var parts =
                Stream.of(cell(plan.people(), "sex=F", null, value(20)), cell(plan.people(), "sex=M", null, value(10)));
        var wrong = cell(plan.people(), "total", null, "{\"status\": \"NORMAL\", \"value\": 31, \"workedOut\": true}");
        var both = parts.toArray(String[]::new);
        officer()
                .bulk(wrong, both[0], both[1])
                .statusCode(422)
                .body("violations.pointer", contains("/cells/0/observation/workedOut"));
        officer().bulk(wrong.replace(": 31", ": 30"), both[0], both[1]).statusCode(200);
    }

    @Test
    void anEmptiedCellIsGoneWithItsEvidence() {
        fillIn();
        String id = officer().read("/form").extract().path("items[0].indicators[2].cells[0].observation.id");
        assertThat(world.rows("evidence", "subject_id", UUID.fromString(id))).isEqualTo(1);
        officer().bulk(cell(plan.unit(), "total", 0, null)).statusCode(200).body("removed", is(1));

        officer().read("/form").body("items[0].indicators[2].cells[0].observation", equalTo(null));
        assertThat(world.rows("evidence", "subject_id", UUID.fromString(id))).isZero();
    }

    @Test
    void afterAReturnOnlyWhatWasReturnedChanges() {
        fillIn();
        send();
        var rapporteur = officer().as(People.RAPPORTEUR);
        rapporteur.decide("start-review").statusCode(200);
        rapporteur.decide("return", """
                        {"items": [{"planIndicatorId": "%s", "cell": "sex=F", "reason": "Kaynak?"}]}""".formatted(plan.people())).statusCode(200);
        int version = officer().read("/form").extract().path("items[0].indicators[0].cells[1].observation.version");

        officer()
                .bulk(
                        cell(plan.people(), "total", 0, value(31)),
                        cell(plan.people(), "sex=F", version, value(21)),
                        cell(plan.unit(), "total", 0, null),
                        cell(plan.people(), "sex=M", 0, value(10)))
                .statusCode(409)
                .body("violations.pointer", contains("/cells/0", "/cells/2"))
                .body("violations.code", contains("observation-not-returned", "returned-item-not-deleted"));
        officer()
                .bulk(cell(plan.people(), "sex=F", version, value(21)), cell(plan.people(), "sex=M", 0, value(10)))
                .statusCode(200)
                .body("changed", is(1))
                .body("unchanged", is(1));
    }

    @Test
    void isClosedBeforeItsPeriodAndAfterSending() {
        var cell = cell(plan.people(), "total", null, value(1));
        new MonitoringApi(submissionOf(2), People.OFFICER)
                .bulk(cell)
                .statusCode(409)
                .body("type", equalTo("/problems/submission-not-open"));
        fillIn();
        officer().decide("request-approval").statusCode(200);
        officer().bulk(cell).statusCode(409);
        officer().bulk(true, cell).statusCode(409);
    }

    @Test
    void isOnlyForItsOwnMunicipality() {
        var cell = cell(plan.people(), "total", null, value(1));
        var foreign = new Person("service-account-baska-sistem", "municipality", MonitoringWorld.OTHER);
        for (var other : new Person[] {People.OTHER_APPROVER, foreign, People.RAPPORTEUR, People.CHAIR, People.ADMIN})
            officer().as(other).bulk(cell).statusCode(403);
        officer().as(Person.ANONYMOUS).bulk(cell).statusCode(401);
        officer().as(Person.ANONYMOUS).bulk(true, cell).statusCode(401);
        new MonitoringApi(UUID.randomUUID().toString(), People.OFFICER)
                .bulk(cell)
                .statusCode(404);
        assertThat(stored()).isZero();
    }

    @Test
    void aServiceAccountReportsAndTheAuditTrailNamesIt() {
        var system = officer().as(People.SYSTEM);
        People.SYSTEM.calls().get("/api/v1/me").then().statusCode(200).body("name", equalTo(People.SYSTEM.account()));
        system.bulk(everything()).statusCode(200).body("created", is(5));
        system.bulk(cell(plan.people(), "total", 0, value(29))).statusCode(200);

        system.read("/form")
                .body("items[0].indicators[0].cells[0].observation.updatedBy", equalTo(People.SYSTEM.account()));
        assertThat(world.id(
                        "select cast(count(*) as text) from audit_event where entity = 'observation' and actor = ?1"
                                + " and operation like '%/observations' and after ->> 'submission_id' = ?2",
                        People.SYSTEM.account(), submission))
                .isEqualTo("6");
        system.decide("submit").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /cells",
                "{'cells': []} | /cells",
                "{'cells': [null]} | /cells/0",
                "{'cells': [{'cell': 'total'}]} | /cells/0/planIndicatorId",
                "{'cells': [{'planIndicatorId': 'P', 'cell': ''}]} | /cells/0/cell",
                "{'cells': [{'planIndicatorId': 'P', 'cell': 'total', 'version': -1}]} | /cells/0/version",
                "{'cells': [{'planIndicatorId': 'P', 'cell': 'total', 'observation': {'status': 'NORMAL', 'value': 1e400}}]} | /cells/0/observation/value",
                "{'cells': [{'planIndicatorId': 'P', 'cell': 'total', 'observation': {'value': 1}}]} | /cells/0/observation/status",
                "{'cells': [{'planIndicatorId': 'P', 'cell': 'total', 'observation': {'status': 'FINE'}}]} | /cells/0/observation/status",
                "{'cells': [{'planIndicatorId': 'P', 'cell': 'total', 'surprise': 1}]} | /cells/0/surprise",
            })
    void refusesByShapeAtItsPlace(String body, String pointer) {
        People.OFFICER
                .calls()
                .contentType("application/json; charset=utf-8")
                .body(body.replace('\'', '"').replace("\"P\"", "\"" + plan.people() + "\""))
                .post(MonitoringApi.SUBMISSIONS + "/{s}/observations", submission)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void refusesMoreCellsThanItTakes() {
        var cell = cell(plan.people(), "total", null, value(1));
        officer()
                .bulk(Collections.nCopies(10_001, cell).toArray(String[]::new))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/cells"));
        officer().bulk(Collections.nCopies(10_000, cell).toArray(String[]::new)).statusCode(422);
    }

    private String[] everything() {
        return new String[] {
            cell(plan.people(), "total", null, value(30)),
            cell(plan.people(), "sex=F", null, value(20)),
            cell(plan.people(), "sex=M", null, value(10)),
            cell(plan.share(), "total", null, MISSING),
            cell(plan.unit(), "total", null, value(1))
        };
    }

    private long stored() {
        return world.rows("observation", "submission_id", UUID.fromString(submission));
    }

    private static String value(Object value) {
        return MonitoringApi.value(value);
    }

    private static String cell(UUID indicator, String cell, Integer version, String observation) {
        return MonitoringApi.cell(indicator, cell, version, observation);
    }
}
