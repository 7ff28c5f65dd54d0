package org.yeep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.BoardRoom;
import org.yeep.testing.PressRoom;
import org.yeep.testing.ReportedWorld;

/** Two periods feed the first progress report; the board judges the second. */
@ApiTest
class ReportOfManyPeriodsTest {
    private final PressRoom press;
    private BoardRoom board;
    private ReportedWorld world;
    private UUID earlier;
    private UUID earlierPeriod;

    ReportOfManyPeriodsTest(PressRoom press) {
        this.press = press;
    }

    @BeforeEach
    void anEarlierPeriodFeedsTheSameReport() {
        board = press.board;
        board.judged();
        world = board.world;
        earlier = UUID.randomUUID();
        earlierPeriod = UUID.randomUUID();
        world.run("update period set ordinal = 2 where id = ?1", world.period);
        world.run(
                "insert into period values (?1, ?2, 1, '2021-H2', '2021-07-01', '2021-12-31', current_date,"
                        + " current_date + 30, 5, 'PROGRESS_1')",
                earlierPeriod,
                world.cycle);
        world.run(
                "insert into submission (id, period_id, plan_id, organisation_id, number, state, sent_at, sent_by,"
                        + " receipt_sha256, created_at) values (?1, ?2, ?3, ?4, 1, 'LOCKED', now(), 'mersin.onay',"
                        + " repeat('a', 64), now())",
                earlier,
                earlierPeriod,
                world.plan,
                ReportedWorld.MERSIN);
        world.run(
                "insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,"
                        + " updated_at) values (?1, ?2, ?3, 'total', 'NORMAL', 77, 'test', now())",
                UUID.randomUUID(),
                earlier,
                world.trained);
    }

    @Test
    void theFiguresOfEveryPeriodThatFeedsItBecomePublicWithIt() {
        press.published();

        assertThat(state()).isEqualTo("PUBLISHED");
        board.anonymous()
                .get("/api/v1/plan-indicators/{i}/series", world.trained)
                .then()
                .statusCode(200)
                .body("points.findAll { it.periodCode == '2021-H2' }", hasSize(1));
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void itIsWrittenOfTheLastOfThem() {
        var plan = world.plan;
        board.as("rapporteur")
                .body("""
                        {"kind":"PROGRESS_1","periodId":"%s","planIds":["%s"],"titleTr":"Rapor"}""".formatted(earlierPeriod, plan))
                .post(PressRoom.REPORTS)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-of-last-period"));
    }

    @Test
    void itWaitsForWhatIsStillUnderWayButNotForWhatNobodySent() {
        put("IN_REVIEW");
        press.drafted();
        press.step("rapporteur", "send-to-board").statusCode(200);
        press.step("one", "endorse").statusCode(200);
        press.step("two", "endorse").statusCode(200);
        press.step("rapporteur", "open-for-reply").statusCode(200);
        press.reply(ReportedWorld.MERSIN.toString()).statusCode(200);
        press.step("chair", "approve").statusCode(200);
        press.step("chair", "publish").statusCode(409).body("type", equalTo("/problems/earlier-period-open"));
        assertThat(published()).isZero();

        put("NOT_SUBMITTED");
        press.step("chair", "publish").statusCode(200);
        assertThat(state()).isEqualTo("NOT_SUBMITTED");
        assertThat(published()).isZero();
    }

    @Test
    void oneRapporteurReviewsAllThatFeedOneReport() {
        put("SUBMITTED");
        board.as("one")
                .post("/api/v1/submissions/{s}/start-review", earlier)
                .then()
                .statusCode(403);
        board.as("rapporteur")
                .post("/api/v1/submissions/{s}/start-review", earlier)
                .then()
                .statusCode(200)
                .body("state", is("IN_REVIEW"));
    }

    private void put(String state) {
        world.run("update submission set state = ?2 where id = ?1", earlier, state);
    }

    private String state() {
        return (String) world.one("select state from submission where id = ?1", earlier);
    }

    private long published() {
        return ((Number) world.one("select count(*) from published_observation where period_id = ?1", earlierPeriod))
                .longValue();
    }
}
