package org.yeep.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInRelativeOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class OrganisationResourceTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String MERSIN = "0198f000-0000-7000-8000-000000000033";
    private final SqlCount sql;

    OrganisationResourceTest(SqlCount sql) {
        this.sql = sql;
    }

    @Test
    void allProvincesComeByNameInTurkishOrder() {
        given().get("/api/v1/provinces")
                .then()
                .statusCode(200)
                .body("items", hasSize(81))
                .body("items.name", containsInRelativeOrder("Burdur", "Bursa", "Çanakkale", "Diyarbakır"))
                .body("items.name", containsInRelativeOrder("Isparta", "İstanbul", "İzmir", "Kahramanmaraş"))
                .body("items.find { it.plate == 33 }.iso", equalTo("TR-33"))
                .body("items.find { it.plate == 33 }.metropolitan", is(true));
    }

    @Test
    void anOrganisationIsFoundByIdAndBySlug() {
        given().get(ORGANISATIONS + "/" + MERSIN)
                .then()
                .statusCode(200)
                .body("slug", equalTo("mersin-buyuksehir"))
                .body("provinceName", equalTo("Mersin"))
                .body("charterSignedOn", nullValue());
        given().get(ORGANISATIONS + "/antalya-muratpasa")
                .then()
                .statusCode(200)
                .body("id", equalTo("0198f000-0000-7000-8000-000000000707"))
                .body("municipalityType", equalTo("DISTRICT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-place", "0198f000-0000-7000-8000-00000000ffff", "1-2", "%C4%B0zmir'--"})
    void anUnknownOneIsNotFound(String id) {
        given().urlEncodingEnabled(false)
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void textThatNoDatabaseHoldsIsRefused() {
        given().urlEncodingEnabled(false).get(ORGANISATIONS + "/a%00b").then().statusCode(400);
        given().urlEncodingEnabled(false).get(ORGANISATIONS + "?q=a%00b").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "istanbul, İstanbul Büyükşehir Belediyesi",
        "İSTANBUL, İstanbul Büyükşehir Belediyesi",
        "cankaya, Çankaya Belediyesi",
        "ÇANKAYA, Çankaya Belediyesi",
        "ıgdır, Iğdır Belediyesi",
        "dogubayazit, Doğubayazıt Belediyesi"
    })
    void searchKnowsTurkishLetters(String q, String name) {
        given().queryParam("q", q).get(ORGANISATIONS).then().statusCode(200).body("items.name", hasItem(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'"})
    void whatIsSpecialToSqlIsJustText(String q) {
        var found = given().queryParam("q", q).queryParam("limit", 200).get(ORGANISATIONS);

        assertThat(found.statusCode()).isEqualTo(200);
        if (!q.equals("'")) assertThat(found.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        given().queryParam("province", 7)
                .queryParam("municipalityType", "DISTRICT")
                .queryParam("pilot", true)
                .get(ORGANISATIONS)
                .then()
                .body("items.slug", contains("antalya-muratpasa"));
        given().queryParam("kind", "PUBLIC_BODY")
                .get(ORGANISATIONS)
                .then()
                .body("items.slug", contains("amasya-il", "gumushane-il", "samsun-il"));
        given().queryParam("pilot", true)
                .get(ORGANISATIONS)
                .then()
                .body("items", hasSize(10))
                .body("items.kind", everyItem(equalTo("MUNICIPALITY")))
                .body("next", nullValue());
    }

    @Test
    void pagingWalksThroughAllMunicipalitiesInTurkishOrder() {
        var names = new ArrayList<String>();
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("kind", "MUNICIPALITY").queryParam("limit", 173);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page =
                    request.get(ORGANISATIONS).then().statusCode(200).extract().jsonPath();
            names.addAll(page.getList("items.name", String.class));
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(ids).hasSize(1003);
        assertThat(new HashSet<>(ids)).hasSize(1003);
        assertThat(names).containsSubsequence(List.of("Ceyhan Belediyesi", "Cizre Belediyesi", "Çankaya Belediyesi"));
        assertThat(names).containsSubsequence(List.of("Iğdır Belediyesi", "İznik Belediyesi", "Kadıköy Belediyesi"));
        var turkish = java.text.Collator.getInstance(java.util.Locale.forLanguageTag("tr"));
        assertThat(names.indexOf("Şile Belediyesi")).isGreaterThan(names.indexOf("Suşehri Belediyesi"));
        assertThat(turkish.compare("Cizre", "Çankaya")).isNegative();
    }

    @Test
    void aPageTakesOneStatementWhateverItsSize() {
        sql.start();
        given().queryParam("limit", 200).get(ORGANISATIONS).then().body("items", hasSize(200));

        assertThat(sql.statements()).isLessThanOrEqualTo(1);
    }

    @Test
    void theNextPageIsAlsoALink() {
        given().queryParam("limit", 5)
                .get(ORGANISATIONS)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("next", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,many", "cursor,x", "kind,KINGDOM", "province,Mersin", "pilot,maybe"})
    void whatCannotBeReadIsSaid(String parameter, String value) {
        given().queryParam(parameter, value)
                .get(ORGANISATIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anOverlongSearchIsRefused() {
        given().queryParam("q", "x".repeat(101)).get(ORGANISATIONS).then().statusCode(400);
    }

    @Test
    void aCopyThatIsStillRightIsNotSentAgain() {
        var etag = given().get(ORGANISATIONS + "/" + MERSIN).header("ETag");

        given().header("If-None-Match", etag)
                .get(ORGANISATIONS + "/" + MERSIN)
                .then()
                .statusCode(304);
    }

    @Test
    void sourcedValuesComeWithTheirSource() {
        given().get(ORGANISATIONS + "/mersin-buyuksehir/sourced-values")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].value", equalTo(231))
                .body("items[0].period", equalTo("2021 (plan hazırlığı)"))
                .body("items.sourceUrl", everyItem(containsString("http")));
        given().get(ORGANISATIONS + "/izmir-buyuksehir/sourced-values")
                .then()
                .body("items[0].breakdown.dimension", hasItem("medeni durum"));
        given().get(ORGANISATIONS + "/ankara-polatli/sourced-values").then().body("items", hasSize(0));
        given().get(ORGANISATIONS + "/nowhere/sourced-values").then().statusCode(404);
    }
}
