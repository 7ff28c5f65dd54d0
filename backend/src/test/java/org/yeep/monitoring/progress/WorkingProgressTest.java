package org.yeep.monitoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;
import org.yeep.testing.SqlCount;

@ApiTest
class WorkingProgressTest {
    private final WorkingProgress progress;
    private final MeasuredPlan plan;
    private final SqlCount sql;
    private final ObjectMapper json;
    private final Random random = new Random(7);

    WorkingProgressTest(WorkingProgress progress, MeasuredPlan plan, SqlCount sql, ObjectMapper json) {
        this.progress = progress;
        this.plan = plan;
        this.sql = sql;
        this.json = json;
    }

    @Test
    void whateverChangesOneByOneEndsWhereCountingFromScratchDoes() throws JsonProcessingException {
        plan.create(2, 2, 3, 3);
        for (int i = 0; i < 120; i++) {
            change(plan.indicators.get(random.nextInt(plan.indicators.size())));
            if (i % 40 == 20) disturb(i);
            if (i % 10 == 9) assertThat(kept()).as("after change " + i).isEqualTo(fromScratch());
        }
    }

    @Test
    void whatTheFiguresRestOnIsAskedBeforeTheyAreBelieved() throws JsonProcessingException {
        plan.create(1, 1, 2, 2);
        change(plan.indicators.get(0));
        plan.run("update plan_indicator set target_value = 55 where plan_id = ?1", plan.plan);
        assertThat(kept()).isEqualTo(fromScratch());
        plan.write(plan.sent, plan.indicators.get(1), 59);
        assertThat(kept()).isEqualTo(fromScratch());
        change(plan.indicators.get(1));
        assertThat(kept()).isEqualTo(fromScratch());
    }

    @Test
    void oneChangeTakesAsManyStatementsInALargePlanAsInASmallOne() {
        plan.create(4, 5, 5, 6);
        change(plan.indicators.get(3));
        plan.write(plan.open, plan.indicators.get(3), 17);

        sql.start();
        QuarkusTransaction.requiringNew().run(() -> progress.changed(plan.submission(), plan.indicators.get(3)));

        assertThat(plan.indicators).hasSizeGreaterThan(600);
        assertThat(sql.statements()).isEqualTo(7);
    }

    @Test
    void readingTakesFiveStatements() {
        plan.create(2, 2, 3, 3);
        change(plan.indicators.get(0));

        sql.start();
        progress.read(plan.submission());

        assertThat(sql.statements()).isEqualTo(5);
    }

    private void change(UUID indicator) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (random.nextInt(4) == 0) plan.empty(plan.open, indicator);
            else plan.write(plan.open, indicator, random.nextInt(-5, 130));
            progress.changed(plan.submission(), indicator);
        });
    }

    /** Something else than a value of this submission. */
    private void disturb(int i) {
        if (i % 80 == 20) plan.write(plan.sent, plan.indicators.get(i % 7), i % 50);
        else plan.run("update action set weight_pct = weight_pct + 1 where plan_id = ?1", plan.plan);
    }

    private String kept() throws JsonProcessingException {
        return json.writeValueAsString(progress.read(plan.submission()));
    }

    private String fromScratch() throws JsonProcessingException {
        var figures = QuarkusTransaction.requiringNew().call(() -> progress.computed(plan.submission()));
        var read = progress.read(plan.submission());
        var outline = QuarkusTransaction.requiringNew().call(() -> progress.outline(plan.plan));
        return json.writeValueAsString(ProgressResponse.of(
                outline, plan.submission().period(), read.thresholds(), figures.indicators(), figures.rollUps()));
    }
}
