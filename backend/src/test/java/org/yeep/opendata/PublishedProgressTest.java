package org.yeep.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.shared.time.Clocks;
import org.yeep.testing.ApiTest;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

/** A total of 123 on the way from 0 to 200, after the first half of the second of three years. */
@ApiTest
class PublishedProgressTest {
    private static final int MOST_STATEMENTS = 8;

    private final PressRoom press;
    private final SqlCount sql;
    private ReportedWorld world;

    PublishedProgressTest(PressRoom press, SqlCount sql) {
        this.press = press;
        this.sql = sql;
    }

    @BeforeEach
    void aPlanWithATarget() {
        world = press.board.world;
        press.board.judged();
        world.run(
                "update plan_indicator set baseline_value = 0, baseline_year = 2020, target_value = 200, direction ="
                        + " 'RISING' where id = ?1",
                world.trained);
    }

    @Test
    void beforeAnythingIsPublishedThereAreNoFigures() {
        plan("").body("periods", empty()).body("progress", nullValue());
    }

    @Test
    void aFigureStandsBesideEverythingItWasWorkedOutFrom() {
        press.published();

        plan("").body("periods.code", contains("2022-H1"))
                .body("progress.elapsed.share", is(0.49863f))
                .body(figure("progress"), is(61.5f))
                .body(figure("pace"), is(1.2333f))
                .body(figure("status"), equalTo("ON_TRACK"))
                .body(figure("inputs.value"), is(123))
                .body(figure("inputs.baseline"), is(0))
                .body(figure("inputs.target.value"), is(200))
                .body(figure("inputs.periods[0].periodCode"), equalTo("2022-H1"));
        plan("?period=2022-H1").body("progress", notNullValue());
        given().get("/api/v1/plans/{p}/progress?period=2031", world.plan).then().statusCode(404);
    }

    /** Two actions, one of them without an indicator: half of the weight has a figure, too little for a mean. */
    @Test
    void aMeanThatCoversTooLittleIsWithheldAndSaysSo() {
        press.published();

        plan("").body("progress.nodes[0].counts.onTrack", is(1))
                .body("progress.nodes[0].unmeasured", is(1))
                .body("progress.nodes[0].coverage", is(50))
                .body("progress.nodes[0].mean", nullValue())
                .body("progress.nodes[0].meanWithheld", is(true));
    }

    @Test
    void everyMeanCanBeWorkedOutAgainFromTheLinesBelowIt() {
        press.published();
        List<Map<String, Object>> nodes = exact(plan("")).getList("progress.nodes");

        for (var node : nodes) {
            var below = nodes.stream()
                    .filter(n -> node.get("id").equals(n.get("parentId")))
                    .toList();
            if (below.isEmpty()) continue;
            var covered = below.stream()
                    .map(n -> number(n, "weight").multiply(share(n, "covered")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum(node, "covered")).isEqualByComparingTo(covered);
            if (node.get("mean") != null)
                assertThat(number(node, "mean"))
                        .isEqualByComparingTo(sum(node, "achieved").divide(sum(node, "covered")));
        }
    }

    @Test
    void aHiddenTotalLeavesItsFigureEmptyAndMarked() {
        world.run("delete from observation where submission_id = ?1 and cell <> 'total'", world.submission);
        world.run("update observation set value = 3, note = null where submission_id = ?1", world.submission);
        press.published();

        plan("").body(figure("status"), equalTo("NO_DATA"))
                .body(figure("reason"), equalTo("SUPPRESSED"))
                .body(figure("progress"), nullValue())
                .body(figure("inputs.value"), nullValue())
                .body(figure("inputs.periods[0].value"), nullValue())
                .body(figure("inputs.periods[0].suppressed"), is(true))
                .body("progress.nodes[0].counts.suppressed", is(1))
                .body("progress.nodes[0].sums.achieved", is(0));
    }

    @Test
    void whatIsNotPublishedChangesNothing() {
        press.published();
        var before = plan("").extract().asString();
        world.run("update observation set value = 199 where submission_id = ?1 and cell = 'total'", world.submission);

        assertThat(plan("").extract().asString()).isEqualTo(before);
        plan("?asOf=" + LocalDate.now(Clocks.ZONE).minusDays(1)).body("progress", nullValue());
    }

    @Test
    void theSameFiguresAreNotSentTwice() {
        press.published();
        var tag = plan("").extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/plans/{p}/progress", world.plan)
                .then()
                .statusCode(304);
    }

    @Test
    void plansArePutTogetherByThemeProvinceAndTypeAndNeverRanked() {
        press.published();

        groups("THEME").body("groups.find { it.key == 'education' }.plans", not(0));
        groups("PROVINCE")
                .body("groups.find { it.key == '33' }.counts.onTrack", not(0))
                .body("groups.nameTr", notNullValue());
        groups("ORGANISATION_TYPE").body("groups.find { it.key == 'METROPOLITAN' }.plans", not(0));
        groups("ALL").body("groups.key", contains("ALL"));
        groups("").body("groups.key", contains("ALL"));
        given().get("/api/v1/progress?group=SCORE").then().statusCode(400);
    }

    @Test
    void theGroupsSumsAreThoseOfItsPlans() {
        press.published();
        String cursor = "";
        var covered = BigDecimal.ZERO;
        var achieved = BigDecimal.ZERO;
        int plans = 0;
        do {
            var page = exact(given().get("/api/v1/progress/plans?group=ALL&limit=1" + cursor)
                    .then()
                    .statusCode(200));
            for (Map<String, Object> line : page.<Map<String, Object>>getList("items")) {
                covered = covered.add(sum(line, "covered"));
                achieved = achieved.add(sum(line, "achieved"));
                plans++;
            }
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        Map<String, Object> all = exact(groups("ALL")).getMap("groups[0]");

        assertThat(all.get("plans")).isEqualTo(plans);
        assertThat(sum(all, "covered")).isEqualByComparingTo(covered);
        assertThat(sum(all, "achieved")).isEqualByComparingTo(achieved);
    }

    @Test
    void percentagesAcrossPlansAreRecomputedFromTheirParts() {
        world.run(
                "update plan_indicator set measure = 'PERCENT', unit = '%', disaggregations = '{}', definition_code ="
                        + " 'I032' where id = ?1",
                world.trained);
        world.run("delete from observation where submission_id = ?1 and cell <> 'total'", world.submission);
        world.run(
                "update observation set value = 25, numerator = 50, denominator = 200 where submission_id = ?1",
                world.submission);
        press.published();

        Map<String, Object> recomputed = exact(groups("ALL"))
                .getMap("groups[0].percentages.find { it.definitionCode == 'I032' && it.periodCode == '2022-H1' }");
        assertThat(number(recomputed, "value"))
                .isEqualByComparingTo(number(recomputed, "numerator")
                        .multiply(BigDecimal.valueOf(100))
                        .divide(number(recomputed, "denominator"), 4, RoundingMode.HALF_UP));
    }

    @Test
    void figuresOfAPlanTheyMayNotKnowOfAreNotFound() {
        given().get("/api/v1/plans/{p}/progress", UUID.randomUUID()).then().statusCode(404);
        world.run("update plan set state = 'DRAFT' where id = ?1", world.plan);
        given().get("/api/v1/plans/{p}/progress", world.plan).then().statusCode(404);
    }

    @Test
    void readsInABoundedNumberOfStatements() {
        press.published();
        for (var address : List.of("/api/v1/plans/" + world.plan + "/progress", "/api/v1/progress?group=THEME")) {
            sql.start();
            given().get(address).then().statusCode(200);
            assertThat(sql.statements()).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private ValidatableResponse plan(String query) {
        return given().get("/api/v1/plans/" + world.plan + "/progress" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse groups(String by) {
        return given().get("/api/v1/progress?group=" + by).then().statusCode(200);
    }

    private static JsonPath exact(ValidatableResponse answer) {
        return answer.extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private String figure(String field) {
        return "progress.nodes.find { it.id == '" + world.trained + "' }.figure." + field;
    }

    private static BigDecimal share(Map<String, Object> node, String what) {
        if (sum(node, "weight").signum() == 0) return BigDecimal.ZERO;
        return sum(node, what).divide(sum(node, "weight"), 12, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(Map<String, Object> node, String field) {
        return new BigDecimal(((Map<?, ?>) node.get("sums")).get(field).toString());
    }

    private static BigDecimal number(Map<String, Object> node, String field) {
        return new BigDecimal(node.get(field).toString());
    }
}
