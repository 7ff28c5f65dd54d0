package org.yeep.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;

@ApiTest
class OrganisationIdentityNumberTest {
    private static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    private static final Person OFFICER = new Person("mersin.veri", "municipality", MERSIN);

    @Test
    void noTextOfAnOrganisationHoldsAnIdentityNumber() {
        OFFICER.calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"heldOn\":\"2025-03-08\",\"topic\":\"PLAN_DRAFTING\",\"note\":\"Katılan: 10000000146\"}")
                .post("/api/v1/organisations/" + MERSIN + "/trainings")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/note"))
                .body("violations.code", contains("identity-number-in-text"))
                .body("violations.message[0]", containsString("kimlik numarası"));
    }

    @Test
    void norDoesAListOfMunicipalities() {
        new Person("yonetici", "admin", null)
                .calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"list\":\"Deneme 10000000146;belde;33\"}")
                .post("/api/v1/organisation-imports")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/1/name"));
    }
}
