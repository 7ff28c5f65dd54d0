package org.yeep.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class PlanResourceTest {
    private static final String PLANS = "/api/v1/plans";
    private static final String MERSIN = PLANS + "/mersin-buyuksehir-yeep-2021-2023";
    private final SqlCount sql;
    private final TestPlans testPlans;

    PlanResourceTest(SqlCount sql, TestPlans testPlans) {
        this.sql = sql;
        this.testPlans = testPlans;
    }

    @Test
    void aPlanShowsWhatItsSourcesSayAndNothingElse() {
        given().get(MERSIN)
                .then()
                .statusCode(200)
                .body("organisation.slug", equalTo("mersin-buyuksehir"))
                .body("kind", equalTo("EQUALITY_ACTION_PLAN"))
                .body("state", equalTo("CLOSED"))
                .body("recordKind", equalTo("yeep"))
                .body("yearsLabel", equalTo("2021-2023"))
                .body("sources", hasSize(2))
                .body("counts.actions", equalTo(7))
                .body("municipalityNote", nullValue())
                .body("facts.key", hasItems("launched", "target_groups"))
                .body("facts.find { it.key == 'target_groups' }.value", hasItem("LGBTİ+"));
    }

    @Test
    void aPlanIsFoundByIdToo() {
        var id = given().get(MERSIN).path("id").toString();

        given().get(PLANS + "/" + id).then().statusCode(200).body("slug", equalTo("mersin-buyuksehir-yeep-2021-2023"));
    }

    @Test
    void theTreeKeepsNullApartFromEmpty() {
        given().get(PLANS + "/izmir-narlidere-yeep-2026-2029/tree")
                .then()
                .statusCode(200)
                .body("plan.state", equalTo("IN_FORCE"))
                .body("themes", hasSize(1))
                .body("themes[0].title", nullValue())
                .body("themes[0].themeSlugs", hasSize(0))
                .body("themes[0].objectives", hasSize(4))
                .body("themes[0].objectives[0].responsibleUnits", nullValue())
                .body("themes[0].objectives[0].actions", hasSize(0));
    }

    @Test
    void mergedHeadingsMapToSeveralThemes() {
        given().get(PLANS + "/ankara-buyuksehir-yeep-2019-2020/tree")
                .then()
                .body("themes.find { it.title == 'Eğitim ve sağlık' }.themeSlugs", contains("egitim", "saglik"));
        given().get(PLANS + "/ankara-cankaya-yeep-2024-2028/tree")
                .then()
                .body(
                        "themes.find { it.title == 'Barınma ve kentsel hizmetler' }.themeSlugs",
                        contains("kentsel-hizmetler", "barinma"));
    }

    @Test
    void indicatorsKeepTheirUnitAndSayWhatItMeans() {
        given().get(PLANS + "/istanbul-buyuksehir-stratejik-plan-2020-2024/tree")
                .then()
                .body("themes[0].objectives[0].indicators[0].unit", equalTo("adet(kümülatif)"))
                .body("themes[0].objectives[0].indicators[0].measure", equalTo("COUNT"))
                .body("themes[0].objectives[0].indicators[0].accumulation", equalTo("CUMULATIVE"))
                .body("themes[0].objectives[0].indicators[0].definitionCode", equalTo("I025"))
                .body("themes[0].objectives[1].indicators[0].measure", equalTo("PERCENT"))
                .body("themes[0].objectives[1].indicators[0].accumulation", nullValue());
        given().get(MERSIN + "/tree")
                .then()
                .body("themes[0].objectives[0].actions[5].indicators[0].statedActual", equalTo(231))
                .body("themes[0].objectives[0].actions[5].indicators[0].targetValue", nullValue())
                .body("themes[0].objectives[0].actions[5].indicators[0].rightsType", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, ankara-cankaya, 3",
        "organisation, 0198f000-0000-7000-8000-000000000033, 1",
        "organisation, nowhere, 0",
        "kind, VIOLENCE_PREVENTION_PLAN, 1",
        "kind, UNIT_MANDATE, 1",
        "state, SUCCEEDED, 1",
        "theme, goc, 1",
        "theme, no-such-theme, 0",
        "province, 7, 3",
        "province, 99, 0",
        "q, muratpasa, 1",
        "q, YEREL EŞİTLİK EYLEM PLANI 2022, 2"
    })
    void filtersNarrow(String filter, String value, int expected) {
        given().queryParam(filter, value).get(PLANS).then().statusCode(200).body("items", hasSize(expected));
    }

    @Test
    void filtersNarrowTogether() {
        given().queryParam("organisation", "ankara-cankaya")
                .queryParam("province", 7)
                .get(PLANS)
                .then()
                .body("items", hasSize(0));
        given().queryParam("province", 6)
                .queryParam("kind", "EQUALITY_ACTION_PLAN")
                .queryParam("theme", "kentsel-hizmetler")
                .get(PLANS)
                .then()
                .body(
                        "items.slug",
                        containsInAnyOrder(
                                "ankara-buyuksehir-yeep-2019-2020",
                                "ankara-buyuksehir-yeep-mor-haritam",
                                "ankara-cankaya-yeep-2019-2023",
                                "ankara-cankaya-yeep-2024-2028"));
    }

    @Test
    void pagingWalksThroughAllPlansWithoutLossOrDoubles() {
        var titles = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 5);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get(PLANS).then().statusCode(200).extract().jsonPath();
            titles.addAll(page.getList("items.title", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(titles).hasSizeGreaterThanOrEqualTo(24);
        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
        assertThat(titles.indexOf("Yerel")).isNegative();
        assertThat(String.join("|", titles)).matches(".*Burdur.*\\|Çankaya.*\\|Gümüşhane.*\\|İstanbul.*\\|Konyaaltı.*");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanState.class,
            names = {"DRAFT", "WITHDRAWN"})
    void whatIsNotPublicIsNowhere(PlanState state) {
        var plan = testPlans.create("kars-belediyesi", "Görünmeyen plan " + state, state, 1, 1);
        try {
            given().queryParam("organisation", "kars-belediyesi")
                    .get(PLANS)
                    .then()
                    .body("items", hasSize(0));
            given().queryParam("state", state).get(PLANS).then().body("items.id", not(hasItem(plan.toString())));
            given().get(PLANS + "/" + plan).then().statusCode(404);
            given().get(PLANS + "/test-" + plan).then().statusCode(404);
            given().get(PLANS + "/" + plan + "/tree").then().statusCode(404);
        } finally {
            testPlans.remove(plan);
        }
    }

    @Test
    void aTreeTakesEightStatementsWhateverItsSize() {
        var plan = testPlans.create("kars-belediyesi", "Büyük plan", PlanState.IN_CONSULTATION, 20, 30);
        try {
            sql.start();
            given().get(PLANS + "/" + plan + "/tree")
                    .then()
                    .body("themes[0].objectives", hasSize(20))
                    .body("themes[0].objectives[19].code", equalTo("1.20"))
                    .body("themes[0].objectives.actions.flatten().size()", equalTo(600))
                    .body("themes[0].objectives.actions.flatten().indicators.flatten().size()", equalTo(600))
                    .body("plan.counts.actions", equalTo(600));
            assertThat(sql.statements()).isLessThanOrEqualTo(8);
        } finally {
            testPlans.remove(plan);
        }
    }

    @Test
    void aListTakesThreeStatements() {
        sql.start();
        given().queryParam("limit", 200).get(PLANS).then().body("items.counts.themes", everyItem(notNullValue()));

        assertThat(sql.statements()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-plan", "0198f000-0000-7000-8000-00000000ffff", "123", "a'b", "%C4%B1"})
    void anUnknownPlanIsNotFound(String id) {
        given().urlEncodingEnabled(false).get(PLANS + "/" + id).then().statusCode(404);
        given().urlEncodingEnabled(false)
                .get(PLANS + "/" + id + "/tree")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"kind,PLAN", "state,OPEN", "province,x", "cursor,abc", "limit,-1"})
    void whatCannotBeReadIsSaid(String parameter, String value) {
        given().queryParam(parameter, value).get(PLANS).then().statusCode(400);
    }

    @Test
    void aCopyThatIsStillRightIsNotSentAgain() {
        var etag = given().get(MERSIN + "/tree").header("ETag");

        given().header("If-None-Match", etag)
                .get(MERSIN + "/tree")
                .then()
                .statusCode(304)
                .header("Cache-Control", notNullValue());
    }

    @Test
    void refusalsComeInTheReadersLanguage() {
        given().queryParam("lang", "en").get(PLANS + "/x").then().body("title", equalTo("Not found"));
        given().queryParam("lang", "tr").get(PLANS + "/x").then().body("title", equalTo("Bulunamadı"));
    }

    @Test
    void theReferencePlansAreNoSamples() {
        given().get(PLANS).then().body("items.sample", everyItem(is(false)));
    }
}
