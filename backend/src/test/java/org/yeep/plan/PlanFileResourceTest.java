package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.organisation.Organisations;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanFileResourceTest {
    private static final String PLANS = "/api/v1/plans/";
    private static final String PUBLIC = PLANS + "ankara-cankaya-yeep-2024-2028/files/";

    @Inject
    TestPlans testPlans;

    @Inject
    Organisations organisations;

    @Inject
    SqlCount sql;

    private UUID draft;

    @BeforeEach
    void makeDraft() {
        draft = testPlans.create("kars-belediyesi", "Taslak plan", PlanState.DRAFT, 3, 10);
    }

    @AfterEach
    void removeDraft() {
        testPlans.remove(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv, text/csv",
        "json, application/json",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void anybodyTakesAPublicPlanAway(String format, String mediaType) {
        given().get(PUBLIC + format)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Content-Disposition", "attachment; filename*=UTF-8''ankara-cankaya-yeep-2024-2028." + format)
                .header("Cache-Control", containsString("public"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "json", "docx"})
    void anUnchangedFileIsNotSentAgain(String format) {
        var tag = given().get(PUBLIC + format).header("ETag");

        given().header("If-None-Match", tag).get(PUBLIC + format).then().statusCode(304);
        assertThat(given().header("Accept-Language", "en").get(PUBLIC + format).header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void theJsonIsTheDocument() {
        given().get(PUBLIC + "json")
                .then()
                .body("format", equalTo(1))
                .body("plan.kind", equalTo("EQUALITY_ACTION_PLAN"));
    }

    @Test
    void aDraftIsThereForThoseWhoWriteItAndNobodyElse() {
        var kars = organisations.bySlug("kars-belediyesi").orElseThrow().id().toString();
        var address = PLANS + draft + "/files/json";

        given().get(address).then().statusCode(404);
        new Person("baska", "municipality", UUID.randomUUID().toString())
                .calls()
                .get(address)
                .then()
                .statusCode(404);
        new Person("heyet", "board", kars).calls().get(address).then().statusCode(404);
        new Person("yonetici", "admin", null).calls().get(address).then().statusCode(404);
        new Person("katki", "contributor", kars)
                .calls()
                .get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "XLSX", "x.y", "%C4%B1"})
    void anUnknownFormatIsNotThere(String format) {
        given().urlEncodingEnabled(false).get(PUBLIC + format).then().statusCode(404);
    }

    @Test
    void anUnknownDialectIsSaid() {
        given().get(PUBLIC + "csv?dialect=excel").then().statusCode(400).contentType("application/problem+json");
        given().get(PUBLIC + "csv?dialect=excel-tr").then().statusCode(200);
    }

    @Test
    void aFileTakesTheSameStatementsWhateverThePlansSize() {
        var large = testPlans.create("kars-belediyesi", "Büyük plan", PlanState.IN_CONSULTATION, 20, 15);
        try {
            sql.start();
            given().get(PLANS + large + "/files/csv").then().statusCode(200);
            assertThat(sql.statements()).isLessThanOrEqualTo(10);
        } finally {
            testPlans.remove(large);
        }
    }
}
