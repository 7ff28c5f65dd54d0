package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanGuideResourceTest {
    private final SqlCount sql;
    private PlanDesk desk;

    PlanGuideResourceTest(SqlCount sql) {
        this.sql = sql;
    }

    @BeforeEach
    void begin() {
        desk = PlanDesk.begin();
    }

    @Test
    void everybodyReadsTheStepsAndTheModels() {
        given().get("/api/v1/plan-guide")
                .then()
                .statusCode(200)
                .body("steps", hasSize(11))
                .body("steps.why.tr", everyItem(notNullValue()));
        given().queryParam("theme", "siddet")
                .get("/api/v1/plan-guide/models")
                .then()
                .statusCode(200)
                .body("models", hasSize(3))
                .body("models.actions.flatten().indicators.flatten().code", hasItem("I048"));
        given().queryParam("theme", "yok")
                .get("/api/v1/plan-guide/models")
                .then()
                .statusCode(404);
        given().get("/api/v1/plan-guide/models").then().statusCode(400);
    }

    @Test
    void examplesOfPublicPlansArePagedWithoutLossInOneStatement() {
        var whole =
                given().queryParam("theme", "siddet").queryParam("limit", 200).get("/api/v1/plan-guide/examples");
        var all = whole.jsonPath().getList("items.id", String.class);
        assertThat(all).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(whole.jsonPath().getList("items.title")).doesNotContainNull();
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("theme", "siddet").queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            sql.start();
            var page = request.get("/api/v1/plan-guide/examples").then().statusCode(200);
            assertThat(sql.statements()).isLessThanOrEqualTo(1);
            found.addAll(page.extract().jsonPath().getList("items.id", String.class));
            cursor = page.extract().path("next");
        } while (cursor != null && found.size() <= all.size());
        assertThat(found).isEqualTo(all);
    }

    @Test
    void aModelComesWithItsHeadingAndIsTakenBackAsOneStep() {
        var batch = copy(PlanDesk.OFFICER, "egitim-erisim", null)
                .statusCode(201)
                .extract()
                .<String>path("batchId");
        desk.draft()
                .body("document.themes", hasSize(1))
                .body("document.themes[0].content.themeSlugs", hasItem("egitim"))
                .body("document.themes[0].objectives[0].content.norms", hasItem("CHARTER:13"))
                .body("document.themes[0].objectives[0].actions", hasSize(3))
                .body(
                        "document.themes[0].objectives[0].actions[0].indicators[0].content.definitionCode",
                        equalTo("I060"));
        copy(PlanDesk.OFFICER, "egitim-haklar", null).statusCode(201);
        desk.draft().body("document.themes", hasSize(1)).body("document.themes[0].objectives", hasSize(2));
        desk.undo(desk.lastBatch()).statusCode(200);
        desk.undo(batch).statusCode(200).body("document.themes", hasSize(0));
    }

    @Test
    void aModelGoesUnderTheThemeAskedFor() {
        var theme = desk.add("THEME", null, "{\"title\":\"Başka\"}");
        copy(PlanDesk.OFFICER, "saglik-erisim", theme).statusCode(201);
        desk.draft().body("document.themes", hasSize(1)).body("document.themes[0].objectives", hasSize(1));
        copy(PlanDesk.OFFICER, "saglik-erisim", "0198f000-0000-7000-8000-00000000ffff")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parentId"));
    }

    @Test
    void onlyWritersOfTheDraftCopyAndSeeItsProgress() {
        copy(PlanDesk.OFFICER, "yok", null).statusCode(404);
        copy(PlanDesk.OFFICER, "", null).statusCode(400);
        copy(PlanDesk.NEIGHBOUR, "saglik-erisim", null).statusCode(404);
        copy(Person.ANONYMOUS, "saglik-erisim", null).statusCode(401);
        PlanDesk.NEIGHBOUR.calls().get(desk.path("/guide")).then().statusCode(404);
        given().get(desk.path("/guide")).then().statusCode(401);
        given().get(desk.path("/norms")).then().statusCode(404);
        PlanDesk.NEIGHBOUR.calls().get(desk.path("/norms")).then().statusCode(404);
    }

    @Test
    void progressFollowsWhatIsWritten() {
        progress().body("next", equalTo("PREPARING")).body("steps[0].state", equalTo("UNDER_WAY"));
        desk.patchPlan("\"0\"", "{\"coordinatingUnit\":\"Eşitlik Birimi\"}").statusCode(200);
        copy(PlanDesk.OFFICER, "egitim-erisim", null).statusCode(201);
        progress()
                .body("next", equalTo("SITUATION"))
                .body("steps[0].state", equalTo("DONE"))
                .body("steps[1].counts[0].missingId", notNullValue());
    }

    @Test
    void aDraftsNormsAreWorkedOutForItsWriters() {
        copy(PlanDesk.OFFICER, "egitim-erisim", null).statusCode(201);
        PlanDesk.OFFICER
                .calls()
                .get(desk.path("/norms"))
                .then()
                .statusCode(200)
                .body("sources.find { it.source == 'CEDAW' }.addressed", equalTo(1))
                .body("sources.find { it.source == 'CHARTER' }.addressed", equalTo(1))
                .body("sources.find { it.source == 'CHARTER' }.total", equalTo(30));
    }

    @Test
    void aNormsActionsAreThoseOfPublicPlansOnly() {
        copy(PlanDesk.OFFICER, "egitim-erisim", null).statusCode(201);
        given().get("/api/v1/norms/CEDAW:10/actions").then().statusCode(200).body("items", hasSize(0));
        given().get("/api/v1/norms/CEDAW:99/actions").then().statusCode(404).body("type", containsString("not-found"));
        given().queryParam("cursor", "x")
                .get("/api/v1/norms/CEDAW:10/actions")
                .then()
                .statusCode(400);
    }

    @Test
    void thePublicReadsTheNormsOfAPublicPlan() {
        var plan = given().get("/api/v1/plans").jsonPath().getString("items[0].slug");
        given().get("/api/v1/plans/" + plan + "/norms").then().statusCode(200).body("sources.size()", greaterThan(1));
    }

    private ValidatableResponse progress() {
        return PlanDesk.OFFICER.calls().get(desk.path("/guide")).then().statusCode(200);
    }

    private ValidatableResponse copy(Person by, String model, String theme) {
        var parent = theme == null ? "null" : "\"" + theme + "\"";
        return by.calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"modelId\":\"%s\",\"parentId\":%s}".formatted(model, parent))
                .post(desk.path("/models"))
                .then();
    }
}
