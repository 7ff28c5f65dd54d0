package org.yeep.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

/** What a municipality states of an action comes back from the board as a value does: with a reason, and alone. */
@ApiTest
class ReturnedClaimTest extends MonitoringTestBase {
    private static final String DONE = "{\"status\": \"COMPLETED\", \"text\": \"Yapıldı\"}";
    private static final String FURTHER = "{\"status\": \"IN_PROGRESS\", \"text\": \"Sürüyor\"}";

    ReturnedClaimTest(MonitoringWorld world) {
        super(world);
    }

    @Test
    void onlyTheReturnedClaimOpensAndSaysWhy() {
        inReview();
        returned(claim("Nerede?")).statusCode(200).body("state", equalTo("RETURNED"));

        officer()
                .read("/form")
                .body("items[0].claimEditable", is(true))
                .body("items[0].claim.returnedReason", equalTo("Nerede?"))
                .body("items[0].indicators.cells.flatten().editable", contains(false, false, false, false, false));
        officer()
                .change(plan.people(), "total", 0, MonitoringApi.value(31))
                .statusCode(409)
                .body("type", equalTo("/problems/observation-not-returned"));
        officer().changeClaim(plan.action(), 0, FURTHER).statusCode(412);
        officer().changeClaim(plan.action(), 1, FURTHER).statusCode(200).body("returnedReason", equalTo("Nerede?"));
        officer().changeClaim(plan.action(), 2, DONE).statusCode(200);
    }

    @Test
    void aClaimThatWasNotReturnedStaysShut() {
        inReview();
        returned(value("Kaynak?")).statusCode(200);

        officer().read("/form").body("items[0].claimEditable", is(false)).body("items[0].claim", notNullValue());
        officer()
                .changeClaim(plan.action(), 0, FURTHER)
                .statusCode(409)
                .body("type", equalTo("/problems/observation-not-returned"));
    }

    @Test
    void aValueAndAClaimComeBackTogetherAndAreSentAgain() {
        inReview();
        returned(value("Kaynak?"), claim("Nerede?")).statusCode(200);
        officer().changeClaim(plan.action(), 1, FURTHER).statusCode(200);
        send();

        officer().read("/form").body("items[0].claimEditable", is(false));
        officer().as(People.RAPPORTEUR).decide("start-review").statusCode(200);
        returned(value("Kaynak?")).statusCode(200);
        officer().changeClaim(plan.action(), 3, DONE).statusCode(409);
        officer().read("/form").body("items[0].claim.text", equalTo("Sürüyor"));
    }

    @Test
    void anErrorStillBlocksSendingAgain() {
        inReview();
        returned(value("Kaynak?"), claim("Nerede?")).statusCode(200);
        officer().change(plan.people(), "sex=F", 1, MonitoringApi.value(900)).statusCode(200);

        officer().decide("request-approval").statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"Neden?\"}",
                "{\"planIndicatorId\": \"%s\", \"reason\": \"Neden?\"}",
                "{\"itemId\": \"%s\", \"cell\": \"total\", \"reason\": \"Neden?\"}",
            })
    void isEitherAValueOrAClaim(String item) {
        inReview();
        returned(item.formatted(plan.action()))
                .statusCode(422)
                .body("violations.pointer", contains("/items/0"))
                .body("violations.code", contains("returned-item-unclear"));
        officer().as(People.RAPPORTEUR).read("").body("state", equalTo("IN_REVIEW"));
    }

    @Test
    void needsAReasonAndSomethingStated() {
        inReview();
        returned("{\"itemId\": \"" + plan.action() + "\", \"reason\": \" \"}").statusCode(400);
        returned("{\"itemId\": \"" + UUID.randomUUID() + "\", \"reason\": \"Neden?\"}")
                .statusCode(422)
                .body("violations.code", contains("claim-unknown"));
    }

    @Test
    void isReturnedByNobodyButTheRapporteur() {
        inReview();
        for (var nobody : new Person[] {People.READER, People.CHAIR, People.APPROVER, People.OTHER_APPROVER})
            officer().as(nobody).decide("return", items(claim("Neden?"))).statusCode(403);
        officer().as(Person.ANONYMOUS).decide("return", items(claim("Neden?"))).statusCode(401);
    }

    @Test
    void whoAnswersForTheActionOwesValuesAndClaimsThatCameBack() {
        world.unit(plan, "sorumlu-" + UUID.randomUUID(), null);
        inReview();
        returned(value("Kaynak?"), claim("Nerede?")).statusCode(200);

        owners().body("owners.outstanding", contains(2));
    }

    @Test
    void whatNoUnitIsNamedForIsOwedToo() {
        inReview();
        returned(claim("Nerede?")).statusCode(200);

        owners().body("owners", hasSize(1)).body("owners[0].outstanding", is(1));
    }

    @Test
    void aCorrectionCarriesTheClaimsButNotThatTheyCameBack() {
        inReview();
        returned(claim("Nerede?")).statusCode(200);
        officer().changeClaim(plan.action(), 1, FURTHER).statusCode(200);
        send();
        review();
        officer()
                .as(People.APPROVER)
                .decide("request-correction", "{\"reason\": \"Yanlış\"}")
                .statusCode(200);
        String next = officer()
                .as(People.CHAIR)
                .decide("grant-correction")
                .statusCode(201)
                .extract()
                .path("id");

        new MonitoringApi(next, People.OFFICER)
                .read("/form")
                .body("items[0].claim.status", equalTo("IN_PROGRESS"))
                .body("items[0].claim.text", equalTo("Sürüyor"))
                .body("items[0].claim.returnedReason", nullValue())
                .body("items[0].claimEditable", is(true));
        officer().read("/form").body("items[0].claim.returnedReason", equalTo("Nerede?"));
    }

    private void inReview() {
        fillIn();
        officer().claim(plan.action(), DONE).statusCode(201);
        send();
        officer().as(People.RAPPORTEUR).decide("start-review").statusCode(200);
    }

    private ValidatableResponse returned(String... items) {
        return officer().as(People.RAPPORTEUR).decide("return", items(items));
    }

    private ValidatableResponse owners() {
        return officer().read("/owners").statusCode(200);
    }

    private String value(String reason) {
        return "{\"planIndicatorId\": \"%s\", \"cell\": \"sex=F\", \"reason\": \"%s\"}"
                .formatted(plan.people(), reason);
    }

    private String claim(String reason) {
        return "{\"itemId\": \"%s\", \"reason\": \"%s\"}".formatted(plan.action(), reason);
    }

    private static String items(String... items) {
        return "{\"items\": [" + String.join(", ", items) + "]}";
    }
}
