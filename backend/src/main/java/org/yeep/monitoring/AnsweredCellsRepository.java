package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.yeep.indicator.Measure;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/**
 * What completeness is worked out from. Indicators broken down alike expect the same cells, so a few lines tell of
 * thousands of values.
 */
@ApplicationScoped
class AnsweredCellsRepository {
    private static final String COUNTED = """
            select measure, disaggregations, cast(null as text) as cell, count(*) as times
            from plan_indicator
            where plan_id = :plan and position is not null
            group by measure, disaggregations
            union all
            select i.measure, i.disaggregations, o.cell, count(*)
            from observation o join plan_indicator i on i.id = o.plan_indicator_id
            where o.submission_id = :id and i.plan_id = :plan and i.position is not null
            group by i.measure, i.disaggregations, o.cell""";

    private final Sql sql;

    AnsweredCellsRepository(Sql sql) {
        this.sql = sql;
    }

    /** One statement; what was written in this transaction is flushed before. */
    List<AnsweredCells> of(Submission submission) {
        return sql.list(
                COUNTED, Map.of("plan", submission.planId(), "id", submission.id()), AnsweredCellsRepository::cells);
    }

    private static AnsweredCells cells(Row row) {
        return new AnsweredCells(
                row.code("measure", Measure.class),
                row.texts("disaggregations"),
                row.text("cell"),
                row.integer("times"));
    }
}
