package org.yeep.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.shared.time.Clocks;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

/** One report published today: a total of 123 whose small cell hides both sexes. */
@ApiTest
class PublishedDataTest {
    private static final String OBSERVATIONS = "/api/v1/open-data/observations.csv";
    private static final int MOST_STATEMENTS = 8;

    private final PressRoom press;
    private final SqlCount sql;
    private final Database database;
    private ReportedWorld world;
    private String series;
    private String voices;

    PublishedDataTest(PressRoom press, SqlCount sql, Database database) {
        this.press = press;
        this.sql = sql;
        this.database = database;
    }

    @BeforeEach
    void aPublishedReport() {
        world = press.board.world;
        press.board.judged();
        press.published();
        series = "/api/v1/plan-indicators/" + world.trained + "/series";
        voices = "/api/v1/plan-items/" + world.training + "/voices";
    }

    @Test
    void aSeriesHasEveryCellAndWithholdsWhatIsSuppressed() {
        get(series)
                .body("points.cell", contains("total", "sex=F", "sex=M"))
                .body("points.periodCode", everyItem(equalTo("2022-H1")))
                .body("points.reportId", everyItem(equalTo(press.report)))
                .body("points.reportVersion", everyItem(is(1)))
                .body("points[0].value", is(123))
                .body("points[0].obsStatus", equalTo("A"))
                .body("points[1].value", nullValue())
                .body("points[1].obsStatus", equalTo("Q"))
                .body("points[2].value", nullValue())
                .body("points.suppressed", contains(false, true, true));
    }

    @Test
    void aDayBeforeThePublicationKnowsNothingOfIt() throws IOException {
        var today = LocalDate.now(Clocks.ZONE);
        get(series + "?asOf=" + today.minusDays(1)).body("points", empty());
        get(series + "?asOf=" + today).body("points", hasSize(3));
        get(voices + "?asOf=" + today.minusDays(1)).body("periods", empty());
        get(voices + "?asOf=" + today).body("periods", hasSize(1));
        assertThat(rows(series + ".csv?asOf=" + today.minusDays(1))).isEmpty();
        assertThat(mine(rows(OBSERVATIONS + "?asOf=" + today.minusDays(1)))).isEmpty();
        assertThat(mine(rows(OBSERVATIONS + "?asOf=" + today))).hasSize(3);
    }

    @Test
    void bothFilesSayWhatTheSeriesSays() throws IOException {
        var ofSeries = rows(series + ".csv");

        assertThat(ofSeries).extracting(r -> r.get("cell")).containsExactlyInAnyOrder("total", "sex=F", "sex=M");
        assertThat(ofSeries)
                .extracting(r -> r.get("cell") + ":" + r.get("value") + ":" + r.get("obs_status"))
                .containsExactlyInAnyOrder("total:123:A", "sex=F::Q", "sex=M::Q");
        assertThat(ofSeries).allSatisfy(r -> {
            assertThat(r).containsEntry("organisation_slug", "mersin-buyuksehir");
            assertThat(r).containsEntry("period", "2022-H1");
            assertThat(r).containsEntry("report_id", press.report);
        });
        assertThat(mine(rows(OBSERVATIONS))).containsExactlyInAnyOrderElementsOf(ofSeries);
    }

    @Test
    void claimFindingAndReplyStandSideBySide() {
        get(voices)
                .body("periods", hasSize(1))
                .body("periods[0].reportId", equalTo(press.report))
                .body("periods[0].claim.status", equalTo("COMPLETED"))
                .body("periods[0].claim.text", equalTo("Eğitimler verildi."))
                .body("periods[0].finding.completion", equalTo("SUBSTANTIAL"))
                .body("periods[0].reply", equalTo("Teşekkür ederiz; ikinci dönem mahalle sayısı artacak."))
                .body("periods[0].evidence.title", contains("Meclis tutanağı"));
    }

    @Test
    void whoFollowsHearsOfEveryChangeOnce() {
        var before = get("/api/v1/changes?limit=200")
                .body(ofReport("kind"), contains("PUBLISHED"))
                .extract()
                .<String>path("next");
        press.step("chair", "correct", "{\"corrigendum\":\"Yöntem bölümündeki tarih düzeltildi.\"}")
                .statusCode(200);

        var after = get("/api/v1/changes?after=" + before)
                .body("items.kind", contains("CORRECTED"))
                .body("items.reportId", contains(press.report))
                .body("items.reportVersion", contains(2))
                .body("items.reason", contains("Yöntem bölümündeki tarih düzeltildi."))
                .extract()
                .<String>path("next");
        get("/api/v1/changes?after=" + after).body("items", empty()).body("next", equalTo(after));
        get(series).body("points.reportVersion", contains(2, 2, 2));
    }

    @Test
    void whatIsWithdrawnIsGoneAndSaidSo() throws IOException {
        press.step("chair", "withdraw", "{\"reason\":\"Veri başka bir ile aitmiş.\"}")
                .statusCode(200);

        get(series).body("points", empty());
        get(voices).body("periods", empty());
        assertThat(mine(rows(OBSERVATIONS))).isEmpty();
        get("/api/v1/changes?limit=200")
                .body(ofReport("kind"), hasItem("WITHDRAWN"))
                .body(ofReport("reason"), hasItem("Veri başka bir ile aitmiş."))
                .body(ofReport("path"), hasItem("/reports/" + press.report));
    }

    @Test
    void whatWasPublicWithAReportIsWithdrawnWithIt() {
        var evidence = "/api/v1/evidence/" + world.minutes;
        get(evidence).body("published", is(true));
        press.step("chair", "withdraw", "{\"reason\":\"Veri başka bir ile aitmiş.\"}")
                .statusCode(200);

        given().get(evidence)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evidence-withdrawn"))
                .body("detail", containsString("Veri başka bir ile aitmiş."));
    }

    @Test
    void whatAnotherReportRestsOnStaysPublic() throws SQLException {
        var other = UUID.randomUUID();
        database.execute(List.of(
                "insert into report select (jsonb_populate_record(r, '{\"id\": \"%s\"}')).* from report r where id = '%s'"
                        .formatted(other, press.report),
                "insert into report_plan select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'report_id', '%s'))).* from report_plan p where report_id = '%s'"
                                .formatted(other, press.report)));
        try {
            press.step("chair", "withdraw", "{\"reason\":\"Veri başka bir ile aitmiş.\"}")
                    .statusCode(200);

            get("/api/v1/evidence/" + world.minutes).body("published", is(true));
        } finally {
            database.execute(List.of(
                    "delete from report_plan where report_id = '" + other + "'",
                    "delete from report where id = '" + other + "'"));
        }
    }

    @Test
    void everyPageTakesFewStatements() {
        for (var path : List.of(
                "/api/v1/overview",
                "/api/v1/search?q=deneme",
                "/api/v1/changes",
                series,
                series + "?asOf=" + LocalDate.now(Clocks.ZONE),
                voices)) {
            sql.start();
            get(path);
            assertThat(sql.statements()).as(path).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        get("/api/v1/overview").body("newestReports.id", hasItem(press.report));
    }

    private String ofReport(String field) {
        return "items.findAll { it.reportId == '" + press.report + "' }." + field;
    }

    private List<Map<String, String>> mine(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(r -> r.get("report_id").equals(press.report))
                .toList();
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then().statusCode(200);
    }

    private static List<Map<String, String>> rows(String path) throws IOException {
        var text = get(path).contentType("text/csv").extract().asByteArray();
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)
                .readAll();
    }
}
