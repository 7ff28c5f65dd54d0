package org.yeep.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanDraftResourceTest {
    private static final String MISSING = "0198f000-0000-7000-8000-00000000ffff";
    private final SqlCount sql;
    private PlanDesk desk;

    PlanDraftResourceTest(SqlCount sql) {
        this.sql = sql;
    }

    @BeforeEach
    void begin() {
        desk = PlanDesk.begin();
    }

    @Test
    void aPlanBeginsAsADraftThatOnlyItsWritersSee() {
        desk.draft()
                .body("state", equalTo("DRAFT"))
                .body("slug", startsWith("mersin-buyuksehir-yeep-2027-2030"))
                .body("document.plan.titleTr", equalTo("Deneme YEEP"))
                .body("document.themes", hasSize(0));
        RestAssured.given().get("/api/v1/plans/" + desk.plan).then().statusCode(404);
        RestAssured.given().get("/api/v1/plans/" + desk.plan + "/tree").then().statusCode(404);
        PlanDesk.NEIGHBOUR.calls().get(desk.path("/draft")).then().statusCode(404);
        RestAssured.given().get(desk.path("/draft")).then().statusCode(401);
    }

    @Test
    void onlyAMunicipalityOwnsAnEqualityActionPlan() {
        var contributor = new org.yeep.testing.Person("katki", "contributor", PlanDesk.MERSIN);
        desk.create(contributor, "EQUALITY_ACTION_PLAN", 2027, 2030).statusCode(403);
        desk.create(contributor, "MONITORING_PLAN", 2027, 2030).statusCode(403);
        desk.create(PlanDesk.OFFICER, "MONITORING_PLAN", 2027, 2030).statusCode(403);
        desk.create(new org.yeep.testing.Person("y", "admin", PlanDesk.MERSIN), "EQUALITY_ACTION_PLAN", 2027, 2030)
                .statusCode(403);
    }

    @Test
    void aPlanThatEndsBeforeItStartsIsRefused() {
        desk.create(PlanDesk.OFFICER, "EQUALITY_ACTION_PLAN", 2030, 2027)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/endYear"));
    }

    @Test
    void thePlansOwnWordsChangeOnlyOverTheVersionRead() {
        desk.patchPlan("\"0\"", "{\"vision\":\"Eşit bir kent\"}")
                .statusCode(200)
                .body("document.plan.vision", equalTo("Eşit bir kent"))
                .body("version", greaterThan(0));
        desk.patchPlan("\"0\"", "{\"vision\":\"Başka\"}").statusCode(412);
        desk.patchPlan(null, "{\"vision\":\"Başka\"}").statusCode(428);
    }

    @Test
    void theWholeTreeIsWrittenPartByPart() {
        var theme = desk.add("THEME", null, "{\"title\":\"Eğitim\",\"themeSlugs\":[\"egitim\"]}");
        var objective = desk.add("OBJECTIVE", theme, "{\"title\":\"Eşit erişim\",\"goalTitle\":\"Amaç\"}");
        var action = desk.add(
                "ACTION",
                objective,
                "{\"title\":\"Kurs açmak\",\"plannedCostTry\":1250000.5,"
                        + "\"startsOn\":\"2027-02-01\",\"genderMarker\":2,\"responsibleUnits\":[\"Kadın Müdürlüğü\",\" \"]}");
        desk.add("MILESTONE", action, "{\"title\":\"Yer bulundu\",\"dueOn\":\"2027-06-30\"}");
        var indicator = desk.add(
                "INDICATOR",
                action,
                "{\"title\":\"Katılan kişi\",\"unit\":\"kişi\","
                        + "\"targets\":[{\"period\":\"2027-H1\",\"cell\":\"sex=F\",\"value\":40}]}");

        desk.draft()
                .body("document.themes[0].objectives[0].actions[0].content.plannedCostTry", equalTo(1250000.5f))
                .body(
                        "document.themes[0].objectives[0].actions[0].content.responsibleUnits",
                        contains("Kadın Müdürlüğü"))
                .body("document.themes[0].objectives[0].actions[0].milestones[0].content.dueOn", equalTo("2027-06-30"))
                .body("document.themes[0].objectives[0].actions[0].indicators[0].content.measure", equalTo("COUNT"))
                .body(
                        "document.themes[0].objectives[0].actions[0].indicators[0].content.targets[0].cell",
                        equalTo("sex=F"))
                .body("versions." + indicator, equalTo(0));
    }

    @Test
    void anIndicatorOfTheLibraryIsNamedByItsCodeAlone() {
        var action = desk.action();
        desk.add("INDICATOR", action, "{\"definitionCode\":\"I048\"}");
        desk.draft()
                .body(
                        "document.themes[0].objectives[0].actions[0].indicators[0].content.definitionCode",
                        equalTo("I048"))
                .body(
                        "document.themes[0].objectives[0].actions[0].indicators[0].content.rightsType",
                        equalTo("OUTCOME"));
        desk.tryAdd(PlanDesk.OFFICER, "INDICATOR", action, "{\"definitionCode\":\"I999\",\"title\":\"x\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/definitionCode"));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() {
        var action = desk.action();
        desk.tryAdd(PlanDesk.OFFICER, "ACTION", action, "{\"title\":\"Yanlış yerde\"}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parentId"));
        desk.edit(action, "\"0\"", "{\"genderMarker\":3}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/genderMarker"));
        desk.edit(action, "\"0\"", "{\"title\":\"  \"}").statusCode(422);
        desk.edit(action, "\"0\"", "{\"bilinmeyen\":1}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/bilinmeyen"));
        desk.edit(action, "\"0\"", "[1]").statusCode(400);
        desk.edit(action, "\"0\"", "{\"plannedCostTry\":1e30}").statusCode(422);
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        var action = desk.action();
        desk.edit(action, "\"0\"", "{\"note\":\"birinci\"}").statusCode(200).header("ETag", equalTo("\"1\""));
        desk.edit(action, "\"0\"", "{\"note\":\"ikinci\"}").statusCode(412);
        desk.draft().body("document.themes[0].objectives[0].actions[0].content.note", equalTo("birinci"));
    }

    @Test
    void movingAPartLeavesItsNeighboursVersionsAlone() {
        var objective = desk.objective();
        var a = desk.add("ACTION", objective, "{\"title\":\"A\"}");
        var b = desk.add("ACTION", objective, "{\"title\":\"B\"}");
        var c = desk.add("ACTION", objective, "{\"title\":\"C\"}");
        desk.move(c, "\"0\"", objective, 1).statusCode(200).body("position", equalTo(1));
        desk.titles("document.themes[0].objectives[0].actions", "C", "A", "B");
        desk.draft().body("versions." + a, equalTo(0)).body("versions." + b, equalTo(0));
        desk.move(a, "\"0\"", objective, 99).statusCode(200).body("position", equalTo(3));
        desk.titles("document.themes[0].objectives[0].actions", "C", "B", "A");
    }

    @Test
    void aPartMovesUnderAnotherWithAllThatHangsOnIt() {
        var first = desk.objective();
        var theme = desk.add("THEME", null, "{\"title\":\"Sağlık\"}");
        var second = desk.add("OBJECTIVE", theme, "{\"title\":\"Başka hedef\"}");
        var action = desk.add("ACTION", first, "{\"title\":\"Göç eden\"}");
        desk.add("INDICATOR", action, "{\"title\":\"Sayı\",\"unit\":\"kişi\"}");
        desk.move(action, "\"0\"", second, null).statusCode(200).body("parentId", equalTo(second));
        desk.draft()
                .body("document.themes[0].objectives[0].actions", hasSize(0))
                .body("document.themes[1].objectives[0].actions[0].indicators", hasSize(1));
        desk.move(action, "\"1\"", theme, 1).statusCode(422);
    }

    @Test
    void whatWasTakenOutComesBackWhereItWasWithAllThatHungOnIt() {
        var objective = desk.objective();
        desk.add("ACTION", objective, "{\"title\":\"Kalan\"}");
        var gone = desk.add("ACTION", objective, "{\"title\":\"Giden\"}");
        desk.add("MILESTONE", gone, "{\"title\":\"1\"}");
        desk.add("MILESTONE", gone, "{\"title\":\"2\"}");
        desk.add("ACTION", objective, "{\"title\":\"Sonraki\"}");
        desk.remove(gone, "\"0\"").statusCode(204);
        desk.titles("document.themes[0].objectives[0].actions", "Kalan", "Sonraki");

        desk.undo(desk.lastBatch()).statusCode(200);
        desk.titles("document.themes[0].objectives[0].actions", "Kalan", "Giden", "Sonraki");
        desk.titles("document.themes[0].objectives[0].actions[1].milestones", "1", "2");
        desk.undo(desk.lastBatch()).statusCode(200);
        desk.titles("document.themes[0].objectives[0].actions", "Kalan", "Sonraki");
    }

    @Test
    void aChangeIsTakenBackFieldByField() {
        var action = desk.action();
        desk.edit(action, "\"0\"", "{\"note\":\"bir\"}").statusCode(200);
        var first = desk.lastBatch();
        desk.edit(action, "\"1\"", "{\"timeline\":\"kısa vade\"}").statusCode(200);
        desk.undo(first).statusCode(200);
        desk.draft()
                .body("document.themes[0].objectives[0].actions[0].content.note", nullValue())
                .body("document.themes[0].objectives[0].actions[0].content.timeline", equalTo("kısa vade"));
        desk.undo(first).statusCode(409).body("type", containsString("edit-undone-already"));
    }

    @Test
    void whatSomebodyWroteSinceIsNotTakenBack() {
        var action = desk.action();
        desk.edit(action, "\"0\"", "{\"note\":\"bir\"}").statusCode(200);
        var first = desk.lastBatch();
        desk.edit(action, "\"1\"", "{\"note\":\"iki\"}").statusCode(200);
        desk.undo(first).statusCode(409).body("type", containsString("edit-overtaken"));
        desk.draft().body("document.themes[0].objectives[0].actions[0].content.note", equalTo("iki"));
    }

    @Test
    void anAdditionSomebodyBuiltOnIsNotTakenBack() {
        var objective = desk.objective();
        var action = desk.add("ACTION", objective, "{\"title\":\"Yeni\"}");
        var added = desk.lastBatch();
        desk.add("MILESTONE", action, "{\"title\":\"Üstüne\"}");
        desk.undo(added).statusCode(409);
        desk.undo(desk.lastBatch()).statusCode(200);
        desk.undo(added).statusCode(200);
        desk.draft().body("document.themes[0].objectives[0].actions", hasSize(0));
    }

    @Test
    void othersCatchUpFromTheLastEditTheyKnow() {
        var action = desk.action();
        int known = desk.draft().extract().path("lastEdit");
        desk.edit(action, "\"0\"", "{\"note\":\"yeni\"}").statusCode(200);
        PlanDesk.APPROVER
                .calls()
                .queryParam("after", known)
                .get(desk.path("/edits"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("CHANGE"))
                .body("items[0].nodeId", equalTo(action))
                .body("items[0].editedBy", equalTo("mersin.veri"));
        PlanDesk.APPROVER
                .calls()
                .queryParam("limit", 2)
                .get(desk.path("/edits"))
                .then()
                .body("items.number", contains(1, 2));
    }

    @Test
    void whatIsInForceIsNotEditedInPlace() {
        var closed = RestAssured.given()
                .get("/api/v1/plans/mersin-buyuksehir-yeep-2021-2023")
                .path("id")
                .toString();
        PlanDesk.OFFICER
                .calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"kind\":\"THEME\",\"content\":{\"title\":\"x\"}}")
                .post("/api/v1/plans/" + closed + "/nodes")
                .then()
                .statusCode(409)
                .body("type", containsString("plan-not-editable"));
        PlanDesk.NEIGHBOUR
                .calls()
                .contentType("application/json; charset=utf-8")
                .body("{\"kind\":\"THEME\",\"content\":{\"title\":\"x\"}}")
                .post("/api/v1/plans/" + closed + "/nodes")
                .then()
                .statusCode(403);
    }

    @Test
    void theDraftTakesTheSameNumberOfStatementsWhateverItsSize() {
        var objective = desk.objective();
        for (int i = 0; i < 12; i++) {
            var action = desk.add("ACTION", objective, "{\"title\":\"F" + i + "\"}");
            desk.add("INDICATOR", action, "{\"title\":\"G" + i + "\",\"unit\":\"kişi\"}");
        }
        sql.start();
        desk.draft();
        assertThat(sql.statements()).isLessThanOrEqualTo(13);
        sql.start();
        desk.edit(desk.add("ACTION", objective, "{\"title\":\"Son\"}"), "\"0\"", "{\"note\":\"n\"}");
        assertThat(sql.statements()).isLessThanOrEqualTo(24);
    }

    @Test
    void textNobodyCanKeepIsRefused() {
        var action = desk.action();
        desk.edit(action, "\"0\"", "{\"note\":\"a\\u0000b\"}")
                .statusCode(422)
                .body("violations.pointer", contains("/note"))
                .body("violations.code", contains("text-not-valid"));
        desk.edit(action, "\"0\"", "{\"otherFacts\":[{\"key\":\"k\",\"value\":\"a\\u0000b\"}]}")
                .statusCode(422)
                .body("violations.pointer", contains("/otherFacts/0/value"));
        desk.edit(action, "\"0\"", "{\"otherFacts\":[{\"key\":\"k\",\"value\":{\"a\\u0000b\":1}}]}")
                .statusCode(422)
                .body("violations.pointer", contains("/otherFacts/0/value"));
        desk.edit(action, "\"0\"", "{\"otherFacts\":[{\"key\":\"k\",\"value\":{\"iç\":[1,2]}}]}")
                .statusCode(200);
        desk.draft().body("document.themes[0].objectives[0].actions[0].content.otherFacts.key", hasItem("k"));
    }

    @Test
    void anActionOfAnotherPlanIsCopiedWithWhereItCameFromAndWithoutItsValues() {
        var mersin = RestAssured.given().get("/api/v1/plans/mersin-buyuksehir-yeep-2021-2023/tree");
        String training = mersin.path("themes[0].objectives[0].actions[5].id");
        var objective = desk.objective();

        desk.copy(training, objective).statusCode(201);
        desk.draft()
                .body(
                        "document.themes[0].objectives[0].actions[0].content.copiedFrom.organisationName",
                        equalTo("Mersin Büyükşehir Belediyesi"))
                .body("document.themes[0].objectives[0].actions[0].content.copiedFrom.itemId", equalTo(training))
                .body("document.themes[0].objectives[0].actions[0].content.statedStatus", nullValue())
                .body("document.themes[0].objectives[0].actions[0].indicators[0].content.statedActual", nullValue());
        desk.undo(desk.lastBatch()).statusCode(200);
        desk.draft().body("document.themes[0].objectives[0].actions", hasSize(0));
        desk.copy(training, training).statusCode(422);
        desk.copy(MISSING, objective).statusCode(404);
    }

    @Test
    void anothersDraftIsNoModel() {
        var secret = desk.action();
        var other = PlanDesk.begin(PlanDesk.NEIGHBOUR);
        other.copy(secret, other.objective()).statusCode(404);
    }

    @Test
    void ownPlansAreListedDraftsIncludedNewestFirst() {
        PlanDesk.OFFICER
                .calls()
                .queryParam("limit", 1)
                .get("/api/v1/own-plans")
                .then()
                .statusCode(200)
                .body("items.id", contains(desk.plan))
                .body("next", org.hamcrest.Matchers.notNullValue());
        PlanDesk.NEIGHBOUR
                .calls()
                .get("/api/v1/own-plans")
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(desk.plan)));
    }

    @Test
    void aLocalIndicatorIsProposedForTheLibraryAndStaysInThePlan() {
        var theme = desk.add("THEME", null, "{\"title\":\"Eğitim\",\"themeSlugs\":[\"egitim\"]}");
        var objective = desk.add("OBJECTIVE", theme, "{\"title\":\"Eşit erişim\"}");
        var local = desk.add("INDICATOR", objective, "{\"title\":\"Gece kursuna katılan kişi\",\"unit\":\"kişi\"}");
        String code = desk.propose(local).statusCode(201).extract().path("code");

        PlanDesk.OFFICER
                .calls()
                .get("/api/v1/indicator-proposals/" + code)
                .then()
                .statusCode(200)
                .body("facts.themeSlug", equalTo("egitim"));
        PlanDesk.NEIGHBOUR
                .calls()
                .get("/api/v1/indicator-proposals/" + code)
                .then()
                .statusCode(404);
        var known = desk.add("INDICATOR", objective, "{\"definitionCode\":\"I048\"}");
        desk.propose(known).statusCode(409).body("type", containsString("indicator-in-library"));
        desk.propose(objective).statusCode(404);
    }
}
