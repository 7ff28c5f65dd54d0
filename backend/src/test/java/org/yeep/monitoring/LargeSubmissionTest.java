package org.yeep.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.Database;
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

    @BeforeEach
    void sevenThousandTwoHundredCells() throws Exception {
        data.execute(List.of(
                """
                insert into plan_indicator (id, plan_id, action_id, position, title, rights_type, measure, unit,
                    direction, accumulation, disaggregations, sensitive, origin)
                select gen_random_uuid(), '%s', '%s', 10 + n, 'Gösterge', 'OUTCOME', 'COUNT', 'kişi', 'RISING',
                    'PER_PERIOD', '{sex,age,disability}', false, 'PLAN_DOCUMENT'
                from generate_series(1, 600) n"""
                        .formatted(plan.id(), plan.action()),
                """
                insert into observation (id, submission_id, plan_indicator_id, cell, status, value, updated_by,
                    updated_at)
                select gen_random_uuid(), '%s', i.id, c.cell, 'NORMAL', c.value, 'deneme.veri', now()
                from plan_indicator i, (values ('total', 70), ('sex=F', 40), ('sex=M', 30), ('age=0-17', 10),
                    ('age=18-24', 10), ('age=25-34', 10), ('age=35-44', 10), ('age=45-54', 10), ('age=55-64', 10),
                    ('age=65+', 10), ('disability=yes', 20), ('disability=no', 50)) c (cell, value)
                where i.plan_id = '%s' and i.position > 10"""
                        .formatted(submission, plan.id())));
        fillIn();
    }

    @Test
    void isSentWithAllRulesInTwoSecondsAndFewStatements() {
        officer().read("/form").statusCode(200); // what is compiled once is not timed
        sql.start();
        var begun = Instant.now();
        officer().decide("request-approval").statusCode(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(sql.statements()).isLessThanOrEqualTo(15);
    }

    @Test
    void itsFormAndOneCellTakeNoLonger() {
        officer().read("/form").statusCode(200).body("expectedCells", is(7205));
        sql.start();
        var begun = Instant.now();
        officer()
                .read("/form")
                .statusCode(200)
                .body("items[0].indicators", hasSize(603))
                .body("answeredCells", is(7205));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertThat(sql.statements()).isLessThanOrEqualTo(10);

        sql.start();
        begun = Instant.now();
        officer().change(plan.people(), "total", 0, MonitoringApi.value(31)).statusCode(200);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(sql.statements()).isLessThanOrEqualTo(14);
    }
}
