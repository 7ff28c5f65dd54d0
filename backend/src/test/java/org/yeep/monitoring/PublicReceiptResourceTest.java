package org.yeep.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.monitoring.receipt.TestSealing;
import org.yeep.shared.json.Sha256;
import org.yeep.shared.time.Clocks;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.SqlCount;

@ApiTest
class PublicReceiptResourceTest extends MonitoringTestBase {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private final Database database;
    private final TestSealing sealing;
    private final SqlCount sql;

    PublicReceiptResourceTest(MonitoringWorld world, Database database, TestSealing sealing, SqlCount sql) {
        super(world);
        this.database = database;
        this.sealing = sealing;
        this.sql = sql;
    }

    @Test
    void whatWasSentStandsOnTodaysListWithoutItsContent() {
        fillIn();
        send();
        var receipt = officer().read("/receipt").statusCode(200).extract().jsonPath();
        String hash = receipt.getString("sha256");

        assertThat(receipt.getString("period")).isEqualTo("2022-H1");
        assertThat(receipt.getInt("number")).isEqualTo(1);
        assertThat(receipt.getString("plan.id")).isEqualTo(plan.id().toString());
        var today = LocalDate.now(Clocks.ZONE).toString();
        var list = get("/receipts", Map.of("date", today, "limit", 200))
                .statusCode(200)
                .body("items.sha256", hasItem(hash))
                .extract();
        assertThat(list.asString()).doesNotContain("deneme.onay").doesNotContain(submission);
        get("/receipts/" + hash.toUpperCase(java.util.Locale.ROOT), Map.of())
                .statusCode(200)
                .body("date", equalTo(today))
                .body("organisation.id", equalTo(MonitoringWorld.OWNER))
                .body("period", equalTo("2022-H1"));
        get("/receipt-days/" + today, Map.of()).statusCode(404);
    }

    @Test
    void aHashThatNobodySentIsNotFound() {
        get("/receipts/" + "0".repeat(64), Map.of()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/receipts/abc",
                "/receipts/zz",
                "/receipts?date=yesterday",
                "/receipts?limit=201",
                "/receipts?cursor=x",
                "/receipt-days?cursor=x",
                "/receipts?date=2024-13-01"
            })
    void nonsenseIsSaid(String address) {
        assertThat(given().get("/api/v1" + address).statusCode()).isIn(400, 404);
    }

    @Test
    void aDayIsPagedAndCanBeRecomputedByHand() throws SQLException {
        for (int i = 1; i <= 3; i++) put(hash(i), DAY, i);
        sealing.seal();
        var page = get("/receipts", Map.of("date", DAY, "limit", 2))
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Link", notNullValue())
                .body("items.sha256", contains(hash(1), hash(2)))
                .extract();
        get("/receipts", Map.of("date", DAY, "limit", 2, "cursor", page.path("next")))
                .body("items.sha256", contains(hash(3)))
                .body("next", nullValue());

        var day = day(DAY);
        assertThat(day.getString("listSha256")).isEqualTo(recomputed(DAY));
        assertThat(day.getInt("receipts")).isEqualTo(3);
        var chained = DAY + " " + day.getString("listSha256") + " " + day.getString("previousSha256") + "\n";
        assertThat(day.getString("sha256")).isEqualTo(Sha256.hex(chained.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyDayHoldsTheOneBeforeAndSealingAgainChangesNothing() throws SQLException {
        put(hash(4), DAY, 1);
        sealing.seal();
        var second = day(DAY.plusDays(1));

        assertThat(second.getString("previousSha256")).isEqualTo(day(DAY).getString("sha256"));
        assertThat(second.getInt("receipts")).isZero();
        sealing.seal();
        assertThat(day(DAY.plusDays(1)).getString("sha256")).isEqualTo(second.getString("sha256"));
        get("/receipt-days", Map.of("limit", 2))
                .body("items", hasSize(2))
                .body(
                        "items[0].date",
                        equalTo(LocalDate.ofInstant(Instant.now().minus(TestSealing.LATECOMERS), Clocks.ZONE)
                                .minusDays(1)
                                .toString()))
                .body("next", notNullValue());
        get("/receipt-days/" + LocalDate.now(Clocks.ZONE).plusDays(3), Map.of()).statusCode(404);
    }

    @Test
    void aReceiptTakenOutIsMissed() throws SQLException {
        put(hash(5), DAY, 1);
        put(hash(6), DAY, 2);
        sealing.seal();
        assertThat(recomputed(DAY)).isEqualTo(day(DAY).getString("listSha256"));

        database.execute(List.of(
                "set local session_replication_role = replica",
                "delete from submission_receipt where sha256 = '" + hash(5) + "'"));
        get("/receipts/" + hash(5), Map.of()).statusCode(404);
        assertThat(recomputed(DAY)).isNotEqualTo(day(DAY).getString("listSha256"));
    }

    @Test
    void neitherReceiptsNorDaysCanBeChanged() throws SQLException {
        put(hash(7), DAY, 1);
        sealing.seal();
        for (var statement : List.of("delete from submission_receipt", "update receipt_day set receipts = 0")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.execute(List.of(statement)))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anUnchangedListIsNotSentAgain() throws SQLException {
        put(hash(8), DAY, 1);
        var tag = get("/receipts", Map.of("date", DAY)).extract().header("ETag");
        given().header("If-None-Match", tag)
                .queryParam("date", DAY.toString())
                .get("/api/v1/receipts")
                .then()
                .statusCode(304);
    }

    @Test
    void aListTakesOneStatementHoweverLongItIs() throws SQLException {
        for (int i = 20; i < 40; i++) put(hash(i), DAY, i);
        sql.start();
        get("/receipts", Map.of("date", DAY, "limit", 200)).body("items", not(empty()));
        assertThat(sql.statements()).isEqualTo(1);
    }

    /** A receipt of the submission at hand on another day; gone with the days that were sealed before. */
    private void put(String hash, LocalDate day, int minute) throws SQLException {
        Instant at = day.atTime(10, 0).atZone(Clocks.ZONE).toInstant().plus(minute, ChronoUnit.MINUTES);
        database.execute(List.of(
                "set local session_replication_role = replica",
                "delete from receipt_day",
                "delete from submission_receipt where sha256 = '" + hash + "' or " + minute
                        + " = 1 and sent_at < '2025-01-01'",
                "insert into submission_receipt (id, submission_id, sha256, content, sent_by, sent_at) values ('"
                        + UUID.randomUUID() + "', '" + submission + "', '" + hash + "', '{}', 'deneme.onay', '" + at
                        + "')"));
    }

    private static String hash(int number) {
        return Sha256.hex(new byte[] {(byte) number});
    }

    private static String recomputed(LocalDate day) {
        var items =
                get("/receipts", Map.of("date", day, "limit", 200)).extract().jsonPath();
        List<Map<String, Object>> lines = items.getList("items");
        var text = lines.stream()
                .map(l -> l.get("sha256") + " " + l.get("sentAt") + " " + ((Map<?, ?>) l.get("organisation")).get("id")
                        + " " + l.get("period") + "\n")
                .collect(Collectors.joining());
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonPath day(LocalDate day) {
        return get("/receipt-days/" + day, Map.of()).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse get(String address, Map<String, Object> query) {
        var asked = query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
        return given().queryParams(asked).get("/api/v1" + address).then();
    }
}
