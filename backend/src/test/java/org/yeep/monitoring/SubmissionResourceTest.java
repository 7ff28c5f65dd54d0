package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.shared.json.Sha256;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class SubmissionResourceTest extends MonitoringTestBase {
    /** Whether a member is assigned and free of conflict is looked up twice: to let them in, and for their buttons. */
    private static final int ASKED_OF_THE_BOARD = 4;

    private final SqlCount sql;
    private final Submissions submissions;

    SubmissionResourceTest(MonitoringWorld world, SqlCount sql, Submissions submissions) {
        super(world);
        this.sql = sql;
        this.submissions = submissions;
    }

    @Test
    void walksFromPlannedToPublished() {
        fillIn();
        officer().read("/validation").body("sendable", is(true)).body("findings", empty());
        officer().decide("request-approval").statusCode(200).body("state", equalTo("IN_APPROVAL"));
        officer().as(People.APPROVER).read("").body("allowed", containsInAnyOrder("RETURN_TO_ENTRY", "SUBMIT"));
        officer().as(People.APPROVER).decide("submit").statusCode(200);
        officer().as(People.RAPPORTEUR).read("").body("allowed", contains("START_REVIEW"));
        review();
        submissions.publish(List.of(UUID.fromString(submission)));

        officer().read("").body("state", equalTo("PUBLISHED")).body("onTime", is(true));
        Person.ANONYMOUS
                .calls()
                .get("/api/v1/cycles/{c}", cycle)
                .then()
                .body("plans[0].submissions.state", contains("PUBLISHED"));
    }

    @Test
    void theReceiptIsTheHashOfWhatWasSent() {
        fillIn();
        officer()
                .claim(plan.action(), "{\"status\": \"IN_PROGRESS\", \"text\": \"Sürüyor\"}")
                .statusCode(201);
        send();
        var receipt = officer().read("/receipt").statusCode(200).extract().jsonPath();

        String content = receipt.getString("content");
        assertThat(receipt.getString("sha256")).isEqualTo(Sha256.hex(content.getBytes(StandardCharsets.UTF_8)));
        assertThat(content)
                .startsWith("{\"claims\":[{")
                .contains("\"value\":20")
                .contains("\"missingReason\":\"NOT_COLLECTED\"");
        officer().read("").body("receiptSha256", equalTo(receipt.getString("sha256")));
    }

    @Test
    void isNotHandedOnWhileSomethingStandsAgainstIt() {
        officer().create(plan.people(), "total", MonitoringApi.value(30)).statusCode(201);
        officer().create(plan.people(), "sex=F", MonitoringApi.value(31)).statusCode(201);

        officer()
                .decide("request-approval")
                .statusCode(422)
                .body("violations.code", hasItem("parts-exceed-total"))
                .body("violations.code", hasItem("cell-empty"));
        officer().read("").body("state", equalTo("IN_ENTRY"));
        officer().read("/validation").body("sendable", is(false)).body("completeness", is(40));
    }

    @Test
    void aWarningWantsANoteAndThenLetsPass() {
        fillIn();
        officer().change(plan.people(), "sex=M", 0, MonitoringApi.value(5)).statusCode(200);
        officer().decide("request-approval").statusCode(422).body("violations.code", contains("parts-fall-short"));

        officer()
                .change(
                        plan.people(),
                        "total",
                        0,
                        "{\"status\": \"NORMAL\", \"value\": 30, \"note\": \"5 kişi belirtmedi\"}")
                .statusCode(200);
        officer().decide("request-approval").statusCode(200);
    }

    @Test
    void anIllegalStepSaysWhichArePossible() {
        officer()
                .as(People.APPROVER)
                .decide("submit")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", hasItem("BEGIN_ENTRY"));
        officer().decide("request-approval").statusCode(409);
        officer().as(People.CHAIR).decide("grant-correction").statusCode(409);
    }

    @Test
    void onlyReturnedValuesUnlock() {
        fillIn();
        send();
        var rapporteur = officer().as(People.RAPPORTEUR);
        rapporteur.decide("start-review").statusCode(200);
        rapporteur.decide("return", "{\"items\": []}").statusCode(400);
        rapporteur.decide("return", item(plan.people(), "sex=X")).statusCode(422);
        rapporteur.read("").body("state", equalTo("IN_REVIEW"));
        rapporteur
                .decide("return", item(plan.people(), "sex=F"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));

        officer()
                .change(plan.people(), "total", 0, MonitoringApi.value(31))
                .statusCode(409)
                .body("type", equalTo("/problems/observation-not-returned"));
        officer().claim(plan.action(), "{\"status\": \"COMPLETED\"}").statusCode(409);
        var cells = "items[0].indicators[0].cells";
        int version = officer()
                .read("/form")
                .body(cells + ".editable", contains(false, true, false))
                .body(cells + "[1].observation.returnedReason", equalTo("Kaynak?"))
                .extract()
                .path(cells + "[1].observation.version");
        officer()
                .change(plan.people(), "sex=F", version, MonitoringApi.value(19))
                .statusCode(200);
        officer()
                .change(plan.people(), "sex=F", version + 1, MonitoringApi.value(20))
                .statusCode(200);
        send();
    }

    @Test
    void theApproverGivesItBackWithAReason() {
        fillIn();
        officer().decide("request-approval").statusCode(200);
        officer().decide("return-to-entry", "{\"reason\": \"Eksik\"}").statusCode(403);
        officer().as(People.APPROVER).decide("return-to-entry", "{}").statusCode(400);
        officer()
                .as(People.APPROVER)
                .decide("return-to-entry", "{\"reason\": \"Kaynağı yazın\"}")
                .statusCode(200)
                .body("decisionReason", equalTo("Kaynağı yazın"));
        officer().change(plan.people(), "total", 0, MonitoringApi.value(30)).statusCode(200);
    }

    @Test
    void aCorrectionIsTheNextNumberWithACopyOfEverything() {
        fillIn();
        send();
        review();
        var approver = officer().as(People.APPROVER);
        approver.decide("request-correction", "{\"reason\": \"Yanlış sayılmış\"}")
                .statusCode(200);
        approver.decide("grant-correction").statusCode(403);
        String next = officer()
                .as(People.CHAIR)
                .decide("grant-correction")
                .statusCode(201)
                .body("number", is(2))
                .extract()
                .path("id");
        var correction = new MonitoringApi(next, People.OFFICER);
        correction.change(plan.people(), "total", 0, MonitoringApi.value(29)).statusCode(200);

        correction
                .read("/form")
                .body("completeness", is(100))
                .body("items[0].indicators[2].cells[0].evidence", hasSize(1));
        officer().read("/form").body("items[0].indicators[0].cells[0].observation.value", is(30));
        officer().read("").body("state", equalTo("LOCKED"));
        approver.decide("request-correction", "{\"reason\": \"Bir daha\"}").statusCode(409);
    }

    @Test
    void theBoardReadsFromTheSendingOnUnlessAConflictKeepsItOut() {
        fillIn();
        var reader = officer().as(People.READER);
        reader.read("/form").statusCode(403);
        listed(People.READER).body("items.id", not(hasItem(submission)));
        send();

        reader.read("/form").statusCode(200).body("editable", is(false)).body("allowed", empty());
        listed(People.READER).body("items.id", hasItem(submission));
        officer().as(People.CONFLICTED).read("/form").statusCode(403);
        officer().as(People.CONFLICTED).read("").statusCode(403);
        listed(People.CONFLICTED).body("items.id", not(hasItem(submission)));
    }

    @Test
    void onlyTheRapporteurReviews() {
        fillIn();
        send();
        officer().as(People.READER).decide("start-review").statusCode(403);
        officer().as(People.CHAIR).decide("start-review").statusCode(403);
        officer().as(People.APPROVER).decide("start-review").statusCode(403);
        officer().as(Person.ANONYMOUS).decide("start-review").statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form", "/validation", "/privacy-preview", "/receipt"})
    void isKeptFromOthers(String part) {
        officer().as(People.OTHER_APPROVER).read(part).statusCode(403);
        officer().as(Person.ANONYMOUS).read(part).statusCode(401);
        officer()
                .as(new Person("sivil", "contributor", MonitoringWorld.OWNER))
                .read(part)
                .statusCode(403);
        new MonitoringApi(UUID.randomUUID().toString(), People.OFFICER)
                .read(part)
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"request-approval", "submit"})
    void isSentOnlyByItsOwnMunicipality(String decision) {
        officer().as(People.OTHER_APPROVER).decide(decision).statusCode(403);
        officer().as(People.ADMIN).decide(decision).statusCode(403);
        officer().as(Person.ANONYMOUS).decide(decision).statusCode(401);
    }

    @Test
    void administratorAndChairFollowItsStateButDoNotReadIt() {
        officer().as(People.ADMIN).read("").statusCode(200);
        officer().as(People.ADMIN).read("/form").statusCode(403);
        officer().as(People.CHAIR).read("").statusCode(200);
        officer().as(People.CHAIR).read("/form").statusCode(403);
        listed(People.ADMIN).body("items.id", hasItem(submission));
    }

    @Test
    void theListShowsAMunicipalityOnlyItsOwn() {
        listed(People.OFFICER).body("items.organisation.id.unique()", contains(MonitoringWorld.OWNER));
        listed(People.OTHER_APPROVER).body("items", empty());
        People.OTHER_APPROVER
                .calls()
                .queryParam("organisation", MonitoringWorld.OWNER)
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .body("items", empty());
        Person.ANONYMOUS.calls().get(MonitoringApi.SUBMISSIONS).then().statusCode(401);
        People.OFFICER
                .calls()
                .queryParam("state", "NOSUCH")
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .statusCode(400);
        People.OFFICER
                .calls()
                .queryParam("limit", 201)
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void theListIsPagedWithoutRepeating() {
        var page = People.OFFICER
                .calls()
                .queryParam("limit", 2)
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .statusCode(200)
                .extract();
        List<String> first = page.path("items.id");
        List<String> second = People.OFFICER
                .calls()
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void formAndListsTakeAtMostElevenStatements() {
        fillIn();
        sql.start();
        officer()
                .read("/form")
                .statusCode(200)
                .body("items[0].indicators", hasSize(3))
                .body("expectedCells", is(5));
        assertThat(sql.statements()).isLessThanOrEqualTo(11);

        send();
        sql.start();
        officer().as(People.READER).read("/form").statusCode(200);
        assertThat(sql.statements()).isLessThanOrEqualTo(11 + ASKED_OF_THE_BOARD);

        sql.start();
        listed(People.READER);
        assertThat(sql.statements()).isLessThanOrEqualTo(11);
    }

    @Test
    void thePreviewTellsTheOfficerWhatThePublicWillNotSee() {
        officer().create(plan.people(), "total", MonitoringApi.value(43)).statusCode(201);
        officer().create(plan.people(), "sex=F", MonitoringApi.value(40)).statusCode(201);
        officer()
                .create(plan.people(), "sex=M", "{\"status\": \"NORMAL\", \"value\": 3, \"note\": \"Üç erkek\"}")
                .statusCode(201);

        officer()
                .read("/privacy-preview")
                .statusCode(200)
                .body("hidden.cell", containsInAnyOrder("sex=F", "sex=M"))
                .body("hidden.find { it.cell == 'sex=M' }.reason", equalTo("SMALL_NUMBER"))
                .body("hidden.find { it.cell == 'sex=F' }.reason", equalTo("PROTECTS_OTHER"))
                .body("shownCells", is(1));
        var cells = submissions.publicCells(UUID.fromString(submission));
        assertThat(cells)
                .filteredOn(PublicCell::suppressed)
                .extracting(PublicCell::cell)
                .containsExactly("sex=F", "sex=M");
        assertThat(cells)
                .filteredOn(PublicCell::suppressed)
                .allMatch(c -> c.value() == null
                        && c.note() == null
                        && c.suppressionReason().equals("SMALL_NUMBER"));
    }

    private static ValidatableResponse listed(Person by) {
        return by.calls()
                .queryParam("limit", 200)
                .get(MonitoringApi.SUBMISSIONS)
                .then()
                .statusCode(200);
    }

    private static String item(UUID indicator, String cell) {
        return "{\"items\": [{\"planIndicatorId\": \"" + indicator + "\", \"cell\": \"" + cell
                + "\", \"reason\": \"Kaynak?\"}]}";
    }
}
