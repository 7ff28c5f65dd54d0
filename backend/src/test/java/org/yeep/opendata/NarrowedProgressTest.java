package org.yeep.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yeep.testing.ApiTest;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;
import org.yeep.testing.SqlCount;

/** Mersin's plan, published for 2022-H1: one process indicator at 61.5 %, and an action that nothing measures. */
@ApiTest
class NarrowedProgressTest {
    private static final String ALL_OF_IT =
            "&period=2022-H1&province=33&municipalityType=METROPOLITAN&theme=education&rightsType=PROCESS";
    private static final int MOST_STATEMENTS = 9;

    private final PressRoom press;
    private final SqlCount sql;
    private ReportedWorld world;

    NarrowedProgressTest(PressRoom press, SqlCount sql) {
        this.press = press;
        this.sql = sql;
    }

    @BeforeEach
    void aPublishedPlan() {
        world = press.board.world;
        press.board.judged();
        world.run(
                "update plan_indicator set baseline_value = 0, baseline_year = 2020, target_value = 200, direction ="
                        + " 'RISING' where id = ?1",
                world.trained);
        press.published();
    }

    @Test
    void aPlanIsTakenAtThePeriodAskedFor() {
        get("/progress?period=2022-H1").body("periods.code", hasItem("2022-H1")).body("groups.key", contains("ALL"));
        get("/progress?period=2031-H2").body("groups", empty()).body("periods.code", hasItem("2022-H1"));
        assertThat(plans("period=2022-H1")).isNotEmpty();
        assertThat(plans("period=2031-H2")).isEmpty();
    }

    @Test
    void itsOwnerNarrowsTheGroup() {
        assertThat(line("province=33&municipalityType=METROPOLITAN")).isNotNull();
        assertThat(line("province=7")).isNull();
        assertThat(line("municipalityType=TOWN")).isNull();
        get("/progress?group=PROVINCE&province=33").body("groups.key", contains("33"));
    }

    @Test
    void aThemeLeavesTheHeadingsThatTreatItAndNamesThem() {
        var line = line("theme=education");
        var heading = tree("").<String>getString("find { it.kind == 'THEME' }.id");

        assertThat(line.get("parts")).isEqualTo(List.of(heading));
        assertThat(line("group=THEME&key=education").get("parts")).isEqualTo(List.of(heading));
        assertThat(line("").get("parts")).isEqualTo(List.of(world.plan.toString()));
        assertThat(line("theme=health")).isNull();
        get("/progress?group=THEME&theme=education").body("groups.key", contains("education"));
    }

    @Test
    void aRightsTypeLeavesItsIndicatorsAndWhatTheyHangOn() {
        var line = line("rightsType=PROCESS");

        assertThat(line).containsEntry("unmeasured", 0).containsEntry("mean", 61.5f);
        assertThat(line("rightsType=OUTCOME")).isNull();
        assertThat(line("group=RIGHTS_TYPE&key=PROCESS")).isEqualTo(line);
        get("/progress?group=RIGHTS_TYPE&province=33").body("groups.key", hasItem("PROCESS"));
        given().get("/api/v1/plans/{p}/progress?rightsType=PROCESS", world.plan)
                .then()
                .statusCode(200)
                .body("progress.nodes[0].mean", is(61.5f))
                .body("progress.nodes.kind", contains("PLAN", "THEME", "OBJECTIVE", "ACTION", "INDICATOR"));
        given().get("/api/v1/plans/{p}/progress?rightsType=OUTCOME", world.plan)
                .then()
                .statusCode(200)
                .body("progress.nodes.kind", contains("PLAN"))
                .body("progress.nodes[0].coverage", nullValue());
    }

    /** The way down from a group: its line of a plan is the parts that the line names, in the plan's own figures. */
    @Test
    void aLineCanBeWorkedOutAgainFromItsParts() {
        for (var narrowed : List.of("", "theme=education", "theme=education&rightsType=PROCESS")) {
            var line = line(narrowed);
            var nodes = tree(narrowed.endsWith("PROCESS") ? "?rightsType=PROCESS" : "");
            var part = nodes.getMap("find { it.id == '" + ((List<?>) line.get("parts")).get(0) + "' }");

            assertThat(line.get("coverage")).as(narrowed).isEqualTo(part.get("coverage"));
            assertThat(line.get("mean")).as(narrowed).isEqualTo(part.get("mean"));
            assertThat(line.get("counts")).as(narrowed).isEqualTo(part.get("counts"));
        }
    }

    @Test
    void aLineNamesWhatItBringsIntoARecomputedPercentage() {
        world.run(
                "update published_observation set numerator = 50, denominator = 200, value = 25 where"
                        + " plan_indicator_id = ?1 and cell = 'total'",
                world.trained);
        world.run("""
                update published_outline set outline = jsonb_set(outline, '{indicators}', (
                    select jsonb_agg(case when i ->> 'id' = cast(?1 as text)
                        then i || '{"measure": "PERCENT", "unit": "%", "definitionCode": "I032"}' else i end)
                    from jsonb_array_elements(outline -> 'indicators') i))
                where plan_id = ?2""", world.trained, world.plan);

        var brought = (Map<?, ?>) ((List<?>) line("").get("percentages")).get(0);
        assertThat(brought.get("definitionCode")).isEqualTo("I032");
        assertThat(brought.get("titleTr")).isNotNull();
        assertThat(new BigDecimal(brought.get("numerator").toString())).isEqualByComparingTo("50");
        assertThat(new BigDecimal(brought.get("value").toString())).isEqualByComparingTo("25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rightsType=BOTH", "municipalityType=VILLAGE", "province=mersin", "group=SCORE"})
    void whatIsNoFilterIsRefusedByItsShape(String query) {
        given().get("/api/v1/progress?" + query).then().statusCode(400);
        given().get("/api/v1/progress/plans?" + query).then().statusCode(400);
    }

    @Test
    void theSameFiguresAreNotSentTwice() {
        var tag = get("/progress?group=THEME" + ALL_OF_IT).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/api/v1/progress?group=THEME" + ALL_OF_IT)
                .then()
                .statusCode(304);
    }

    @Test
    void readsInABoundedNumberOfStatementsHoweverItIsNarrowed() {
        for (var address : List.of("/progress?group=RIGHTS_TYPE", "/progress/plans?group=THEME&key=education")) {
            sql.start();
            get(address + ALL_OF_IT);
            assertThat(sql.statements()).as(address).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void thePlansAreByTheirOwnersNamesAndAPageGoesOnWhereTheOtherEnded() {
        var all = plans("limit=200").stream().map(line -> line.get("planId")).toList();
        var first = given().get("/api/v1/progress/plans?limit=1").then().statusCode(200);
        var next = first.extract().<String>path("next");

        first.body("items.planId", contains(all.get(0)));
        if (next != null)
            given().get("/api/v1/progress/plans?limit=200&cursor=" + next)
                    .then()
                    .body("items.planId", equalTo(all.subList(1, all.size())));
        get("/progress?group=ALL").body("groups[0].plans", is(all.size()));
        assertThat(all).doesNotHaveDuplicates();
        get("/progress/plans?limit=200").body("items.planId", containsInAnyOrder(all.toArray()));
    }

    private static ValidatableResponse get(String address) {
        return given().get("/api/v1" + address).then().statusCode(200);
    }

    private static List<Map<String, Object>> plans(String query) {
        return get("/progress/plans?limit=200&" + query).extract().path("items");
    }

    private Map<String, Object> line(String query) {
        return plans(query).stream()
                .filter(line -> line.get("planId").equals(world.plan.toString()))
                .findFirst()
                .orElse(null);
    }

    private JsonPath tree(String query) {
        return given().get("/api/v1/plans/" + world.plan + "/progress" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("progress.nodes");
    }
}
