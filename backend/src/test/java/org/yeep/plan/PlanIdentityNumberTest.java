package org.yeep.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

/** A plan's texts are read by everybody one day: no identity number comes into them. */
@ApiTest
class PlanIdentityNumberTest {
    private PlanDesk desk;

    @BeforeEach
    void begin() {
        desk = PlanDesk.begin();
    }

    @Test
    void neitherThePlansOwnWordsNorAPartsHoldOne() {
        desk.patchPlan("\"0\"", "{\"vision\":\"Başvuran 10000000146\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/vision"))
                .body("violations.message[0]", containsString("kimlik numarası"));
        var objective = desk.objective();
        desk.tryAdd(PlanDesk.OFFICER, "ACTION", objective, "{\"title\":\"Kurs\",\"partners\":[\"A\",\"10000000146\"]}")
                .statusCode(422)
                .body("violations.pointer", contains("/partners/1"));
        desk.edit(objective, "\"0\"", "{\"note\":\"100 000 001 46\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/note"));
    }

    @Test
    void whatIsTooLongForTheLibraryIsNotProposed() {
        var indicator = desk.add("INDICATOR", desk.action(), "{\"title\":\"" + "x".repeat(301) + "\"}");
        desk.propose(indicator).statusCode(422).body("violations.pointer", contains("/titleTr"));
    }
}
