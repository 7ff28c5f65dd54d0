package org.yeep.monitoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final String COUNTED_BY_ITEM = """
            select coalesce(action_id, objective_id) as item_id, measure, disaggregations, cast(null as text) as cell,
                count(*) as times
            from plan_indicator
            where plan_id = :plan and position is not null
            group by 1, measure, disaggregations
            union all
            select coalesce(i.action_id, i.objective_id), i.measure, i.disaggregations, o.cell, count(*)
            from observation o join plan_indicator i on i.id = o.plan_indicator_id
            where o.submission_id = :id and i.plan_id = :plan and i.position is not null
            group by 1, i.measure, i.disaggregations, o.cell""";

    private static final String RETURNED = """
            select coalesce(i.action_id, i.objective_id) as item_id, count(*) as times
            from observation o join plan_indicator i on i.id = o.plan_indicator_id
            where o.submission_id = :id and o.unlocked
            group by 1""";

    private final Sql sql;

    AnsweredCellsRepository(Sql sql) {
        this.sql = sql;
    }

    /** One statement; what was written in this transaction is flushed before. */
    List<AnsweredCells> of(Submission submission) {
        return sql.list(
                COUNTED, Map.of("plan", submission.planId(), "id", submission.id()), AnsweredCellsRepository::cells);
    }

    /** The same by action or objective; one statement. */
    Map<UUID, List<AnsweredCells>> byItem(UUID planId, UUID submissionId) {
        return sql
                .list(
                        COUNTED_BY_ITEM,
                        Map.of("plan", planId, "id", submissionId),
                        row -> Map.entry(row.uuid("item_id"), cells(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** How many values of each action or objective were returned to be corrected; one statement. */
    Map<UUID, Integer> returned(UUID submissionId) {
        return sql
                .list(RETURNED, Map.of("id", submissionId), row -> Map.entry(row.uuid("item_id"), row.integer("times")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static AnsweredCells cells(Row row) {
        return new AnsweredCells(
                row.code("measure", Measure.class),
                row.texts("disaggregations"),
                row.text("cell"),
                row.integer("times"));
    }
}
