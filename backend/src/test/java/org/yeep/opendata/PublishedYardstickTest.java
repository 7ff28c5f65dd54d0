package org.yeep.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;

/** A figure keeps the baseline, target and weights that held when it was published, whatever the plan says later. */
@ApiTest
class PublishedYardstickTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final PressRoom press;
    private ReportedWorld world;

    PublishedYardstickTest(PressRoom press) {
        this.press = press;
    }

    @BeforeEach
    void aPlanInForceWithATarget() {
        world = press.board.world;
        press.board.judged();
        world.run("update plan set state = 'IN_FORCE' where id = ?1", world.plan);
        measure(0, 200);
    }

    @Test
    void aRevisedTargetChangesTheWorkingFigureAndNotThePublishedOne() {
        press.published();
        var before = plan().extract().asString();
        revise(246);

        assertThat(plan().extract().asString()).isEqualTo(before);
        plan().body(figure("progress"), is(61.5f)).body(figure("inputs.target.value"), is(200));
        working().body(working("progress"), is(50)).body(working("inputs.target.value"), is(246));
    }

    @Test
    void baselineWeightsAndTreeStayAsTheyWere() {
        press.published();
        var before = plan().extract().asString();
        var groups = groups();
        measure(100, 200);
        world.run("update action set weight_pct = 90 where id = ?1", world.shelter);
        world.run("update action set position = null, removed_at = now() where id = ?1", world.training);

        assertThat(plan().extract().asString()).isEqualTo(before);
        assertThat(groups()).isEqualTo(groups);
    }

    @Test
    void theSeriesTellsTheTargetThatHeldPerPeriod() {
        press.published();
        revise(246);

        series().body("targetValue", is(246))
                .body("yardsticks.periodCode", contains("2022-H1"))
                .body("yardsticks.targetValue", contains(200))
                .body("yardsticks[0].baselineValue", is(0))
                .body("yardsticks[0].baselineYear", is(2020));
    }

    @Test
    void whatIsPublishedAfterTheRevisionUsesTheNewTarget() {
        press.published();
        revise(246);
        press.step("chair", "correct", "{\"corrigendum\": \"Dipnot düzeltildi.\"}")
                .statusCode(200);

        plan().body(figure("inputs.target.value"), is(246)).body(figure("progress"), is(50));
        series().body("yardsticks.targetValue", contains(246));
    }

    @Test
    void aWithdrawnReportTakesItsYardsticksWithIt() {
        press.published();
        press.step("chair", "withdraw", "{\"reason\": \"Yanlış belediye\"}").statusCode(200);

        series().body("yardsticks", empty());
        plan().body("progress", nullValue());
        assertThat(world.one("select count(*) from published_outline where plan_id = ?1", world.plan))
                .isEqualTo(0L);
    }

    @Test
    void whatWasPublishedBeforeYardsticksWereKeptTakesThoseOfTheVersionInForce() throws IOException {
        press.published();
        var before = plan().extract().asString();
        world.run(
                "insert into plan_version (id, plan_id, number, occasion, state, content, sha256, frozen_by, frozen_at)"
                        + " values (gen_random_uuid(), ?1, 1, 'ADOPT', 'IN_FORCE', ?2, repeat('b', 64), 'test',"
                        + " now() - interval '1 day')",
                world.plan,
                ("{\"format\":1,\"plan\":{\"titleTr\":\"Plan\"},\"themes\":[{\"id\":\"%s\",\"content\":{\"measure\":\"COUNT\","
                                + "\"unit\":\"kişi\",\"direction\":\"RISING\",\"baselineValue\":0,\"baselineYear\":2020,"
                                + "\"targetValue\":200,\"targets\":[]}}]}")
                        .formatted(world.trained));
        measure(100, 300);
        fill();

        assertThat(plan().extract().asString()).isEqualTo(before);
    }

    @Test
    void withoutARecordedVersionWhatHoldsAtPresentIsTaken() throws IOException {
        press.published();
        measure(0, 246);
        fill();

        plan().body(figure("progress"), is(50)).body(figure("inputs.target.value"), is(246));
    }

    /** The very statements that a database with published figures was migrated by. */
    private void fill() throws IOException {
        world.run("delete from published_outline where plan_id = ?1", world.plan);
        world.run(statement("V144__create_published_outline.sql", "insert into published_outline")
                .replace("group by 1, 2, 3", "where i.plan_id = '" + world.plan + "' group by 1, 2, 3"));
        world.run(statement("V145__fill_published_outline.sql", "with recursive")
                .replace(
                        "where t.plan_id = o.plan_id));",
                        "where t.plan_id = o.plan_id)) where o.plan_id = '" + world.plan + "'"));
    }

    private static String statement(String file, String begin) throws IOException {
        var text = Files.readString(MIGRATIONS.resolve(file));
        var from = text.substring(text.indexOf(begin));
        var end = from.indexOf("\n\n");
        return (end < 0 ? from : from.substring(0, end)).strip().replaceAll(";$", "");
    }

    /** Through a working copy, as a municipality does it. */
    private void revise(int target) {
        var copy = step("start-revision", "{\"reason\": \"Hedef yükseltildi\"}").<String>path("workingCopyId");
        world.run("update plan_indicator set target_value = ?2 where plan_id = cast(?1 as uuid)", copy, target);
        int read = steps().path("workingCopyVersion");
        step("finish-revision", "{\"reason\": \"Hedef yükseltildi\", \"workingCopyVersion\": " + read + "}");
    }

    private ExtractableResponse<Response> step(String step, String body) {
        return press.board
                .approver(ReportedWorld.MERSIN)
                .header("If-Match", "\"" + steps().path("version") + "\"")
                .body(body)
                .post("/api/v1/plans/{p}/" + step, world.plan)
                .then()
                .statusCode(200)
                .extract();
    }

    private ExtractableResponse<Response> steps() {
        return press.board
                .approver(ReportedWorld.MERSIN)
                .get("/api/v1/plans/{p}/steps", world.plan)
                .then()
                .statusCode(200)
                .extract();
    }

    private void measure(int baseline, int target) {
        world.run(
                "update plan_indicator set baseline_value = ?2, baseline_year = 2020, target_value = ?3, direction ="
                        + " 'RISING' where id = ?1",
                world.trained,
                baseline,
                target);
    }

    private ValidatableResponse plan() {
        return given().get("/api/v1/plans/{p}/progress", world.plan).then().statusCode(200);
    }

    private ValidatableResponse series() {
        return given().get("/api/v1/plan-indicators/{i}/series", world.trained)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse working() {
        return press.board
                .approver(ReportedWorld.MERSIN)
                .get("/api/v1/submissions/{s}/progress", world.submission)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> groups() {
        return given().get("/api/v1/progress?group=ALL")
                .then()
                .statusCode(200)
                .extract()
                .path("groups[0].sums");
    }

    private String figure(String field) {
        return "progress." + working(field);
    }

    private String working(String field) {
        return "nodes.find { it.id == '" + world.trained + "' }.figure." + field;
    }
}
