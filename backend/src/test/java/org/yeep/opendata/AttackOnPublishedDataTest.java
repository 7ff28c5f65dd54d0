package org.yeep.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.monitoring.suppression.Attacker;
import org.yeep.testing.ApiTest;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;

/** Somebody gathers every number that can be fetched without an account and tries to work out those withheld. */
@ApiTest
class AttackOnPublishedDataTest {
    private static final List<String> SMALL = List.of("sex=M", "age=0-17&sex=M", "age=18+&sex=M");
    private static final int K = 5;
    private static final double TARGET = 10_000;

    private final PressRoom press;
    private ReportedWorld world;

    AttackOnPublishedDataTest(PressRoom press) {
        this.press = press;
    }

    @BeforeEach
    void aPublishedTableOfSexByAge() {
        world = press.board.world;
        press.board.judged();
        world.run("update plan_indicator set baseline_value = 0, target_value = 10000 where id = ?1", world.trained);
        cell("age=0-17", 40);
        cell("age=18+", 83);
        cell("age=0-17&sex=F", 38);
        cell("age=0-17&sex=M", 2);
        cell("age=18+&sex=F", 82);
        cell("age=18+&sex=M", 1);
        press.published();
    }

    @Test
    void noSmallNumberCanBeWorkedOutFromAllThatIsPublic() throws IOException {
        press.step("chair", "correct", "{\"corrigendum\":\"Tarih düzeltildi.\"}")
                .statusCode(200);
        var seen = new LinkedHashMap<String, Long>();
        seen.putAll(series());
        seen.putAll(file());
        seen.putAll(report(1));
        seen.putAll(report(2));
        seen.putAll(figures());

        assertThat(seen).containsKey("total").doesNotContainKeys(SMALL.toArray(String[]::new));
        var left = attack(seen);
        for (var cell : SMALL) {
            assertThat(left.get(cell)[0]).as(cell).isLessThanOrEqualTo(1);
            assertThat(left.get(cell)[1]).as(cell).isGreaterThanOrEqualTo(K - 1);
        }
    }

    @Test
    void everyFormatShowsTheSameNumbers() throws IOException {
        assertThat(file()).isEqualTo(series());
        assertThat(report(1)).isEqualTo(series());
        assertThat(figures()).isEqualTo(Map.of("total", series().get("total")));
    }

    /** The progress, the roll-up of the plan and that of all plans are read back into the count behind them. */
    private Map<String, Long> figures() {
        var nodes = given().get("/api/v1/plans/" + world.plan + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("progress.nodes");
        var read = new HashMap<String, Long>();
        for (var node : nodes) {
            var figure = (Map<?, ?>) node.get("figure");
            if (figure != null && figure.get("progress") != null)
                read.put("total", Math.round(TARGET * ((Number) figure.get("progress")).doubleValue() / 100));
        }
        return read;
    }

    @Test
    void whatWasWithheldIsKeptForLaterReleases() {
        var kept = world.one("select count(*) from withheld_cell where submission_id = ?1", world.submission);

        assertThat(((Number) kept).intValue()).isEqualTo(9 - series().size());
    }

    private static Map<String, long[]> attack(Map<String, Long> seen) {
        var attacker = new Attacker();
        seen.forEach(attacker::knows);
        attacker.knowsThat(sum("total", "sex=F", "sex=M"));
        attacker.knowsThat(sum("total", "age=0-17", "age=18+"));
        for (var sex : List.of("sex=F", "sex=M")) attacker.knowsThat(sum(sex, "age=0-17&" + sex, "age=18+&" + sex));
        for (var age : List.of("age=0-17", "age=18+")) attacker.knowsThat(sum(age, age + "&sex=F", age + "&sex=M"));
        return attacker.workOut();
    }

    private static Map<String, Integer> sum(String whole, String one, String other) {
        return Map.of(whole, -1, one, 1, other, 1);
    }

    private Map<String, Long> series() {
        return numbers(given().get("/api/v1/plan-indicators/" + world.trained + "/series")
                .then()
                .statusCode(200)
                .extract()
                .path("points"));
    }

    private Map<String, Long> report(int version) throws IOException {
        var json = given().get(PressRoom.REPORTS + "/{r}/versions/{v}", press.report, version)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var numbers = new HashMap<String, Long>();
        for (var cell : new ObjectMapper().readTree(json).findParents("suppressed"))
            if (cell.hasNonNull("value"))
                numbers.put(cell.get("cell").asText(), cell.get("value").asLong());
        return numbers;
    }

    private Map<String, Long> file() throws IOException {
        var text = given().get("/api/v1/open-data/observations.csv")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var numbers = new HashMap<String, Long>();
        new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(text)
                        .readAll()
                        .stream()
                        .filter(r -> r.get("report_id").equals(press.report)
                                && !r.get("value").isEmpty())
                        .forEach(r -> numbers.put(r.get("cell"), Long.valueOf(r.get("value"))));
        return numbers;
    }

    private static Map<String, Long> numbers(List<Map<String, Object>> points) {
        var numbers = new HashMap<String, Long>();
        for (var point : points)
            if (point.get("value") != null)
                numbers.put((String) point.get("cell"), ((Number) point.get("value")).longValue());
        return numbers;
    }

    private void cell(String cell, int value) {
        world.run(
                "insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,"
                        + " updated_at) values (?1, ?2, ?3, ?4, 'NORMAL', ?5, 'test', now())",
                UUID.randomUUID(),
                world.submission,
                world.trained,
                cell,
                value);
    }
}
