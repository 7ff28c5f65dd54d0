package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
import org.yeep.testing.Person;
import org.yeep.testing.SqlCount;

/** 600 indicators by sex, age and disability in twelve cells each. */
@ApiTest
class LargeSubmissionTest extends MonitoringTestBase {
    private final SqlCount sql;
    private final Database data;

    LargeSubmissionTest(MonitoringWorld world, SqlCount sql, Database data) {
        super(world);
        this.sql = sql;
        this.data = data;
    }

    /** For the fourth period, after three that were reported just as fully. */
    @BeforeEach
    void sevenThousandTwoHundredCells() throws Exception {
        data.execute(List.of(
                """
                insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit,
                    direction, accumulation, disaggregations, sensitive, origin)
                select gen_random_uuid(), '%s', '%s', 10 + n, 'Gösterge', 'OUTCOME', 'COUNT', 'kişi', 'RISING',
                    'PER_PERIOD', '{sex,age,disability}', false, 'PLAN_DOCUMENT'
                from generate_series(1, 600) n""".formatted(plan.id(), plan.action()),
                """
                insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,
                    updated_at)
                select gen_random_uuid(), s.id, i.id, c.cell, 'NORMAL', c.value * p.ordinal, 'deneme.veri', now()
                from plan_indicator i join submission s on s.plan_id = i.plan_id join period p on p.id = s.period_id,
                    (values ('total', 70), ('sex=F', 40), ('sex=M', 30), ('age=0-17', 10),
                    ('age=18-24', 10), ('age=25-34', 10), ('age=35-44', 10), ('age=45-54', 10), ('age=55-64', 10),
                    ('age=65+', 10), ('disability=yes', 20), ('disability=no', 50)) c (cell, value)
                where i.plan_id = '%s' and i.position > 10""".formatted(plan.id()),
                "update submission set sent_at = now(), receipt_sha256 = 'x', state = 'SUBMITTED' where plan_id = '"
                        + plan.id() + "' and id <> '" + submissionOf(4) + "'"));
        submission = submissionOf(4);
        world.put(submission, SubmissionState.OPEN);
        fillIn();
    }

    @Test
    void isReadSavedAndSentWithAllRulesInFewStatements() {
        officer().read("/form").statusCode(200); // whoever comes for the first time is noted down
        readsTheForm();
        savesOneCell();
        assertThat(deciding("request-approval", People.OFFICER)).isLessThanOrEqualTo(15);
        assertThat(deciding("submit", People.APPROVER)).isLessThanOrEqualTo(25);
    }

    /** Most of them changed, some created, some emptied: as many statements for four hundred cells as for forty. */
    @Test
    void takesManyCellsInAsManyStatementsAsFew() {
        bulk(0, 1); // what is compiled once is not counted
        long few = bulk(1, 4);
        long many = bulk(5, 40);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(30);
    }

    /** Ten cells of each of these indicators. */
    private long bulk(int from, int indicators) {
        var ids = world.id(
                        "select string_agg(cast(id as text), ',' order by position) from plan_indicator"
                                + " where plan_id = ?1 and position > 10",
                        plan.id())
                .split(",");
        var cells = Arrays.stream(ids, from, from + indicators)
                .map(UUID::fromString)
                .flatMap(LargeSubmissionTest::tenCells)
                .toArray(String[]::new);
        sql.start();
        officer()
                .bulk(cells)
                .statusCode(200)
                .body("changed", is(8 * indicators))
                .body("created", is(indicators))
                .body("removed", is(indicators));
        return sql.statements();
    }

    private static Stream<String> tenCells(UUID indicator) {
        var changed = Stream.of(
                        "total",
                        "sex=F",
                        "sex=M",
                        "age=0-17",
                        "age=18-24",
                        "age=25-34",
                        "disability=yes",
                        "disability=no")
                .map(cell -> MonitoringApi.cell(indicator, cell, 0, MonitoringApi.value(7)));
        var created = MonitoringApi.cell(indicator, "age=0-17&sex=F", null, MonitoringApi.value(7));
        var emptied = MonitoringApi.cell(indicator, "age=65+", 0, null);
        return Stream.concat(changed, Stream.of(created, emptied));
    }

    private void readsTheForm() {
        sql.start();
        officer()
                .read("/form")
                .statusCode(200)
                .body("expectedCells", is(7205))
                .body("items[0].indicators", hasSize(603))
                .body("answeredCells", is(7205));
        assertThat(sql.statements()).isLessThanOrEqualTo(11);
    }

    private void savesOneCell() {
        sql.start();
        officer().change(plan.people(), "total", 0, MonitoringApi.value(30)).statusCode(200);
        // The cell with what the rules say of it, and the figures above it renewed.
        assertThat(sql.statements()).isLessThanOrEqualTo(9 + 5);
    }

    private long deciding(String decision, Person person) {
        sql.start();
        officer().as(person).decide(decision).statusCode(200);
        return sql.statements();
    }
}
