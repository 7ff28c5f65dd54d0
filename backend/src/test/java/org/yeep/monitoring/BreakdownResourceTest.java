package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;

@ApiTest
class BreakdownResourceTest extends MonitoringTestBase {
    private static final String OWN = "/api/v1/organisations/" + MonitoringWorld.OWNER + "/dimensions";
    private static final String NEIGHBOURHOODS = "{\"categories\": [{\"code\": \"cami\", \"labelTr\": \"Camişerif\"},"
            + " {\"code\": \"ihsaniye\", \"labelTr\": \"İhsaniye\"}]}";

    private final Database data;
    private UUID people;

    BreakdownResourceTest(MonitoringWorld world, Database data) {
        super(world);
        this.data = data;
    }

    @BeforeEach
    void byAgeAndNeighbourhoodToo() throws Exception {
        data.execute(java.util.List.of("delete from own_categories"));
        people = world.indicator(plan, "COUNT", "kişi", "{sex,age,disability,neighbourhood}");
    }

    @Test
    void theCatalogueIsOpenToEverybody() {
        given().get("/api/v1/dimensions")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("sex", "age", "disability", "neighbourhood", "employment", "household"))
                .body("items.find { it.code == 'sex' }.categories.code", contains("F", "M"))
                .body("items.find { it.code == 'disability' }.sensitive", is(true))
                .body("items.find { it.code == 'neighbourhood' }.own", is(true))
                .body("next", nullValue());
    }

    @Test
    void aMunicipalityNamesItsNeighbourhoodsAndRetiresButNeverForgetsThem() {
        own(People.OFFICER, "neighbourhood", "*", null, NEIGHBOURHOODS)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("categories.code", contains("cami", "ihsaniye"));
        own(People.COLLEAGUE, "neighbourhood", "*", null, NEIGHBOURHOODS).statusCode(428);
        own(People.COLLEAGUE, "neighbourhood", null, "\"3\"", NEIGHBOURHOODS).statusCode(412);
        own(People.OFFICER, "neighbourhood", null, "\"0\"", "{\"categories\": []}")
                .statusCode(422)
                .body("violations.code", contains("category-left-out"));
        own(
                        People.OFFICER,
                        "neighbourhood",
                        null,
                        "\"0\"",
                        NEIGHBOURHOODS.replace("\"Camişerif\"", "\"Cami Şerif\", \"retired\": true"))
                .statusCode(200)
                .header("ETag", "\"1\"");
        given().get(OWN + "/neighbourhood")
                .then()
                .body("version", is(1))
                .body("categories.retired", contains(true, false));
        given().get(OWN).then().body("items.find { it.code == 'neighbourhood' }.categories", hasSize(2));
        officer().read("/form").body(cells(), hasItem("neighbourhood=ihsaniye"));
        officer().read("/form").body(cells(), not(hasItem("neighbourhood=cami")));
    }

    @Test
    void categoriesAreRefusedByShapeByRuleAndForOthers() {
        own(People.OFFICER, "neighbourhood", "*", null, NEIGHBOURHOODS.replace("ihsaniye", "a=b"))
                .statusCode(400);
        own(People.OFFICER, "neighbourhood", "*", null, NEIGHBOURHOODS.replace("İhsaniye", " "))
                .statusCode(400);
        own(People.OFFICER, "neighbourhood", "*", null, "{}").statusCode(400);
        own(People.OFFICER, "neighbourhood", "*", null, NEIGHBOURHOODS.replace("ihsaniye", "cami"))
                .statusCode(422)
                .body("violations.code", contains("said-twice"));
        own(People.OFFICER, "sex", "*", null, NEIGHBOURHOODS)
                .statusCode(409)
                .body("type", equalTo("/problems/dimension-not-own"));
        own(People.OFFICER, "shoe-size", "*", null, NEIGHBOURHOODS).statusCode(404);
        own(People.OTHER_APPROVER, "neighbourhood", "*", null, NEIGHBOURHOODS).statusCode(403);
        own(People.ADMIN, "neighbourhood", "*", null, NEIGHBOURHOODS).statusCode(403);
        own(Person.ANONYMOUS, "neighbourhood", "*", null, NEIGHBOURHOODS).statusCode(401);
    }

    @Test
    void anyAllowedCellIsTakenAndTheOthersAreRefusedInWords() {
        for (var cell : new String[] {"total", "sex=F", "age=65+", "age=0-17&sex=F", "disability=yes&sex=M"})
            officer()
                    .create(people, cell, MonitoringApi.value(40))
                    .statusCode(201)
                    .body("cell", equalTo(cell));
        officer()
                .create(people, "age=0-15", MonitoringApi.value(1))
                .statusCode(422)
                .body("violations.code", contains("category-unknown"))
                .body("violations[0].message", containsString("0-17"));
        for (var cell :
                new String[] {"sex=F&age=0-17", "education=primary", "age=0-17&disability=yes", "neighbourhood"})
            officer().create(people, cell, MonitoringApi.value(1)).statusCode(422);
        officer()
                .read("/form")
                .body(cells(), hasItems("age=0-17&sex=F", "age=18-24"))
                .body(form("cells.find { it.cell == 'age=0-17&sex=F' }.expected"), is(false))
                .body(form("cells.find { it.cell == 'age=18-24' }.expected"), is(true))
                .body(form("crossings"), hasItems("age*sex", "disability*sex"))
                .body("dimensions.code", contains("sex", "age", "disability", "neighbourhood"));
    }

    @Test
    void completenessCountsWhatIsExpectedAndNotWhatIsAllowed() {
        officer().read("/form").body("expectedCells", is(5 + 12));
        officer().create(people, "age=0-17&sex=F", MonitoringApi.value(4)).statusCode(201);
        officer().read("/form").body("answeredCells", is(0));
        officer().create(people, "age=0-17", MonitoringApi.value(4)).statusCode(201);
        officer().read("/form").body("answeredCells", is(1));
        officer().read("").body("completeness", is(5.88f));
    }

    @Test
    void aTotalIsProposedFromAllPartsOfOneBreakdownAndStoredAsWorkedOut() {
        officer().create(people, "disability=yes", MonitoringApi.value(8)).statusCode(201);
        officer().read("/form").body(form("cells[0].proposed"), nullValue());
        officer().create(people, "disability=no", MonitoringApi.value(30)).statusCode(201);
        officer()
                .read("/form")
                .body(form("cells[0].proposed.by"), equalTo("disability"))
                .body(form("cells[0].proposed.value"), is(38));

        officer()
                .create(people, "total", worked(37))
                .statusCode(422)
                .body("violations.code", contains("worked-out-differs"));
        officer().create(people, "total", worked(38)).statusCode(201).body("workedOut", is(true));
        officer().read("/form").body(form("cells[0].observation.workedOut"), is(true));

        officer()
                .change(people, "disability=yes", 0, MonitoringApi.value(9))
                .statusCode(200)
                .body("findings.rule", hasItem("worked-out-differs"));
        officer().change(people, "total", 0, MonitoringApi.value(50)).body("workedOut", is(false));
    }

    @Test
    void aPercentageIsWorkedOutFromNumeratorsAndDenominators() {
        var share = world.indicator(plan, "PERCENT", "%", "{sex}");
        officer().create(share, "sex=F", "{\"status\": \"NORMAL\", \"numerator\": 20, \"denominator\": 50}");
        officer().create(share, "sex=M", "{\"status\": \"NORMAL\", \"numerator\": 10, \"denominator\": 70}");
        officer().read("/form").body(share(share, "value"), is(25)).body(share(share, "denominator"), is(120));
    }

    @Test
    void smallNumbersOfEveryBreakdownAreHiddenAndSensitiveOnesSooner() {
        officer().create(people, "total", MonitoringApi.value(40)).statusCode(201);
        officer().create(people, "disability=yes", MonitoringApi.value(8)).statusCode(201);
        officer().create(people, "age=0-17", MonitoringApi.value(8)).statusCode(201);
        officer()
                .read("/privacy-preview")
                .body("hidden.cell", hasItem("disability=yes"))
                .body("hidden.cell", not(hasItem("age=0-17")));
    }

    private ValidatableResponse own(Person person, String dimension, String absent, String ifMatch, String body) {
        var call = person.calls().contentType("application/json; charset=utf-8").body(body);
        if (absent != null) call.header("If-None-Match", absent);
        if (ifMatch != null) call.header("If-Match", ifMatch);
        return call.put(OWN + "/{d}", dimension).then();
    }

    private static String share(UUID indicator, String number) {
        return "items[0].indicators.find { it.indicator.id == '" + indicator + "' }.cells[0].proposed." + number;
    }

    private static String worked(int value) {
        return "{\"status\": \"NORMAL\", \"value\": " + value + ", \"workedOut\": true}";
    }

    private static String form(String part) {
        return "items[0].indicators[3]." + part;
    }

    private static String cells() {
        return form("cells.cell");
    }
}
