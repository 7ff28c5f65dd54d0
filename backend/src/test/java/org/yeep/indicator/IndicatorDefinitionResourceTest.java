package org.yeep.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class IndicatorDefinitionResourceTest {
    private static final String LIBRARY = "/api/v1/indicator-definitions";
    private final SqlCount sql;

    IndicatorDefinitionResourceTest(SqlCount sql) {
        this.sql = sql;
    }

    @Test
    void themesComeInTheirOrderWithTheHeadingsOfPlans() {
        given().get("/api/v1/themes")
                .then()
                .statusCode(200)
                .body("items", hasSize(16))
                .body("items[0].slug", equalTo("egitim"))
                .body("items.findAll { it.core }.size()", equalTo(6))
                .body("items.findAll { it.sensitive }.slug", hasItems("siddet", "saglik"))
                .body("items.find { it.slug == 'siddet' }.aliases", hasItem("Sığınma"));
    }

    @Test
    void anIndicatorKeepsTheSourcesWordsBesideOurCodes() {
        given().get(LIBRARY + "/I048")
                .then()
                .statusCode(200)
                .body("disaggregations", hasItems("age", "marital-status", "neighbourhood", "disability", "migration"))
                .body("statedDisaggregations", hasItems("yaş", "medeni durum"))
                .body("measure", equalTo("COUNT"))
                .body("rightsType", equalTo("OUTCOME"))
                .body("sensitive", is(true))
                .body("verbatim", is(false));
        given().get(LIBRARY + "/I040").then().body("direction", equalTo("FALLING"));
        given().get(LIBRARY + "/I068").then().body("measure", equalTo("RATIO"));
        given().get(LIBRARY + "/I081").then().body("measure", equalTo("YES_NO")).body("direction", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "theme, siddet, 18",
        "rightsType, STRUCTURAL, 13",
        "measure, YES_NO, 2",
        "state, RETIRED, 0",
        "state, PROPOSED, 0",
        "norm, CHARTER:22, 19",
        "norm, CEDAW:7, 0",
        "norm, CHARTER:99, 0",
        "norm, nonsense, 0",
        "theme, nothing, 0",
        "q, KADIN DANIŞMA MERKEZİNE, 2",
        "q, mother-and-CHILD, 1",
        "q, konukevi doluluk, 1"
    })
    void filtersNarrow(String filter, String value, int expected) {
        given().queryParam(filter, value).get(LIBRARY).then().statusCode(200).body("items", hasSize(expected));
    }

    @Test
    void filtersNarrowTogether() {
        given().queryParam("theme", "siddet")
                .queryParam("rightsType", "STRUCTURAL")
                .get(LIBRARY)
                .then()
                .body("items.code", contains("I074", "I075"))
                .body("items.sensitive", everyItem(is(true)));
    }

    @Test
    void pagingWalksThroughTheWholeLibrary() {
        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 20);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get(LIBRARY).then().statusCode(200).extract().jsonPath();
            codes.addAll(page.getList("items.code", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(codes).hasSize(88).isSorted();
        assertThat(new HashSet<>(codes)).hasSize(88);
    }

    @Test
    void whatTheSourcesDoNotSayIsNull() {
        given().get(LIBRARY + "/I048")
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("number", equalTo(1))
                .body("definition", nullValue())
                .body("proxy", nullValue())
                .body("frequency", nullValue())
                .body("checks", hasSize(0))
                .body("proposedBy", nullValue())
                .body("retirement", nullValue())
                .body("versions.number", contains(1))
                .body("norms", contains("CHARTER:22"));
        given().get(LIBRARY + "/I003")
                .then()
                .body("themeSlug", equalTo("istihdam"))
                .body("norms", hasSize(0));
    }

    @Test
    void whatShippedIsTheFirstVersion() {
        given().get(LIBRARY + "/I048/versions/1")
                .then()
                .statusCode(200)
                .body("facts.unit", equalTo("kişi"))
                .body("facts.norms", contains("CHARTER:22"))
                .body("reason", nullValue());
        given().get(LIBRARY + "/I048/versions/2").then().statusCode(404);
        given().get(LIBRARY + "/I048/versions/x").then().statusCode(400);
    }

    @Test
    void aPageOfANormTakesTwoStatements() {
        sql.start();
        given().queryParam("norm", "CHARTER:22").get(LIBRARY).then().body("items", hasSize(19));

        assertThat(sql.statements()).isLessThanOrEqualTo(2);
    }

    @Test
    void aPageTakesOneStatement() {
        sql.start();
        given().queryParam("limit", 200).get(LIBRARY).then().body("items", hasSize(88));

        assertThat(sql.statements()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I999", "i048", "x y", "0198f000-0000-7000-8000-000000000033"})
    void anUnknownCodeIsNotFound(String code) {
        given().get(LIBRARY + "/" + code).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"rightsType,GOOD", "state,GOOD", "measure,GOOD", "limit,0", "cursor,%%", "limit,1e3"})
    void whatCannotBeReadIsSaid(String parameter, String value) {
        given().queryParam(parameter, value).get(LIBRARY).then().statusCode(400);
    }

    @Test
    void aCopyThatIsStillRightIsNotSentAgain() {
        for (var path : new String[] {
            "/api/v1/themes", "/api/v1/norms", LIBRARY, LIBRARY + "/I001", LIBRARY + "/I001/versions/1"
        }) {
            var etag = given().get(path).header("ETag");
            given().header("If-None-Match", etag).get(path).then().statusCode(304);
        }
    }
}
