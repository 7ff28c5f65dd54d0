package org.yeep.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class NormResourceTest {
    private static final String NORMS = "/api/v1/norms";
    private final IndicatorLibrary library;
    private final SqlCount sql;

    NormResourceTest(IndicatorLibrary library, SqlCount sql) {
        this.library = library;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"CEDAW, 16", "BEIJING, 12", "CHARTER, 30", "SDG, 23", "OHCHR, 8", "NATIONAL_LAW, 9"})
    void normsComeByTheirSource(String source, int size) {
        given().queryParam("source", source)
                .get(NORMS)
                .then()
                .statusCode(200)
                .body("items", hasSize(size))
                .body("items.source", everyItem(equalTo(source)));
    }

    @Test
    void normsComeWhole() {
        given().get(NORMS).then().statusCode(200).body("items", hasSize(98));
        given().queryParam("source", "NONE").get(NORMS).then().statusCode(400);
    }

    @Test
    void onlyWhatIsCertainIsCalledVerified() {
        given().queryParam("source", "NATIONAL_LAW")
                .get(NORMS)
                .then()
                .body("items.findAll { !it.verified }.code", contains("2010-10"))
                .body("items.findAll { it.sourceUrl == null }.code", contains("2010-10"));
        given().queryParam("source", "CEDAW").get(NORMS).then().body("items.sourceUrl", everyItem(notNullValue()));
    }

    @Test
    void aNormSaysWhatItIsPartOf() {
        given().get(NORMS + "/SDG:5.2")
                .then()
                .statusCode(200)
                .body("norm.norm", equalTo("SDG:5.2"))
                .body("parent", nullValue())
                .body("children.code", hasItems("5.2.1", "5.2.2"));
        given().get(NORMS + "/NATIONAL_LAW:5393-14")
                .then()
                .body("parent.norm", equalTo("NATIONAL_LAW:5393"))
                .body("children", hasSize(0));
        given().get(NORMS + "/CHARTER:22").then().body("themes", hasItems("siddet", "erken-evlilik"));
    }

    @Test
    void aNormTakesTwoStatements() {
        sql.start();
        given().get(NORMS + "/SDG:5.2").then().statusCode(200);

        assertThat(sql.statements()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CEDAW:17", "cedaw:7", "CEDAW", "CEDAW:", "NONE:1", "CEDAW:7:8", "CEDAW:%27"})
    void whatIsNoNormIsNotFound(String norm) {
        given().urlEncodingEnabled(false)
                .get(NORMS + "/" + norm)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aNormIsReadAsItIsWritten() {
        assertThat(NormCode.parse("NATIONAL_LAW:5393-14"))
                .map(NormCode::toString)
                .hasValue("NATIONAL_LAW:5393-14");
        assertThat(NormCode.parse(null)).isEmpty();
    }

    @Test
    void otherFeaturesAskForManyAtOnce() {
        sql.start();
        assertThat(library.norms(List.of("CEDAW:7", "SDG:5.1", "CEDAW:77", "?")))
                .containsOnlyKeys("CEDAW:7", "SDG:5.1");
        assertThat(sql.statements()).isEqualTo(1);
        assertThat(library.unknownNorms(List.of("CEDAW:7", "CEDAW:77", "?"))).containsExactly("CEDAW:77", "?");
        assertThat(library.byCodes(List.of("I001", "I002", "I999"))).containsOnlyKeys("I001", "I002");
    }
}
