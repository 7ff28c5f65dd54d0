package org.yeep.monitoring.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** The kept figures of submissions and the totals they are worked out from; one statement each. */
@ApplicationScoped
class WorkingFigureRepository {
    /** Of every period of the plan that ended by then, the newest submission that was sent. */
    private static final String EARLIER = """
            select s.id, count(o.id) as observations, max(o.updated_at) as changed
            from submission s
            join period p on p.id = s.period_id
            join submission self on self.id = :id and self.period_id <> s.period_id
            left join observation o on o.submission_id = s.id and o.cell = 'total'
            where s.plan_id = :plan and p.ends_on <= :until
              and s.number = (select max(n.number) from submission n
                              where n.plan_id = s.plan_id and n.period_id = s.period_id and n.sent_at is not null)
            group by s.id order by s.id""";

    private static final String VALUES = """
            select o.plan_indicator_id, p.code, p.starts_on, p.ends_on, o.status, o.value, o.numerator, o.denominator
            from observation o
            join submission s on s.id = o.submission_id
            join period p on p.id = s.period_id
            where s.id in (:submissions) and o.cell = 'total' {only}
            order by p.starts_on, p.ends_on, s.id""";
    private static final String SHEET = """
            select s.stamp, (select basis from progress_sheet where submission_id = :id) as basis
            from plan_stamp s where s.plan_id = :plan""";
    private static final String ROWS = "select * from progress_figure where submission_id = :id";
    private static final String PUT = """
            insert into progress_figure
            select cast(:id as uuid), r.* from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                node_id uuid, figure jsonb, completed integer, on_track integer, at_risk integer, behind integer,
                no_data integer, suppressed integer, unmeasured integer, weight numeric, covered numeric,
                achieved numeric)
            on conflict on constraint pk_progress_figure do update set
                figure = excluded.figure, completed = excluded.completed, on_track = excluded.on_track,
                at_risk = excluded.at_risk, behind = excluded.behind, no_data = excluded.no_data,
                suppressed = excluded.suppressed, unmeasured = excluded.unmeasured, weight = excluded.weight,
                covered = excluded.covered, achieved = excluded.achieved""";

    private final Sql sql;
    private final EntityManager database;
    private final ObjectMapper json;

    WorkingFigureRepository(Sql sql, EntityManager database, ObjectMapper json) {
        this.sql = sql;
        this.database = database;
        this.json = json;
    }

    /** A submission that was sent, and what changes when somebody corrects a value in it. */
    record Earlier(UUID submissionId, long totals, Instant changed) {}

    /**
     * @param stamp of the plan: another one after every transaction that touched it
     * @param basis of the figures kept; null where none are
     */
    record Sheet(UUID stamp, String basis) {}

    /** @param figure null for all but indicators */
    record Kept(UUID nodeId, IndicatorFigure figure, RollUp rollUp) {}

    List<Earlier> earlier(ReportedSubmission submission) {
        var parameters = Map.of(
                "id", submission.id(),
                "plan", submission.planId(),
                "until", submission.period().endsOn());
        return sql.list(
                EARLIER,
                parameters,
                row -> new Earlier(row.uuid("id"), row.number("observations"), row.instant("changed")));
    }

    /** @param indicator null for all */
    Map<UUID, List<PeriodValue>> values(UUID submissionId, List<UUID> earlier, UUID indicator) {
        var submissions = new ArrayList<>(earlier);
        submissions.add(submissionId);
        var parameters = new HashMap<String, Object>(Map.of("submissions", submissions));
        if (indicator != null) parameters.put("indicator", indicator);
        var only = indicator == null ? "" : "and o.plan_indicator_id = :indicator";
        var values = new HashMap<UUID, List<PeriodValue>>();
        sql.list(VALUES.replace("{only}", only), parameters, row -> {
            values.computeIfAbsent(row.uuid("plan_indicator_id"), id -> new ArrayList<>())
                    .add(value(row));
            return row;
        });
        return values;
    }

    /** To be read before the plan is: see {@link Sheet}. */
    Sheet sheet(ReportedSubmission submission) {
        return sql.first(
                        SHEET,
                        Map.of("id", submission.id(), "plan", submission.planId()),
                        row -> new Sheet(row.uuid("stamp"), row.text("basis")))
                .orElseThrow();
    }

    List<Kept> rows(UUID submissionId) {
        return sql.list(ROWS, Map.of("id", submissionId), this::kept);
    }

    List<Kept> rows(UUID submissionId, Collection<UUID> nodes) {
        return sql.list(ROWS + " and node_id in (:nodes)", Map.of("id", submissionId, "nodes", nodes), this::kept);
    }

    void replace(UUID submissionId, String basis, List<Kept> rows) {
        run("delete from progress_sheet where submission_id = :id", Map.of("id", submissionId));
        run(
                "insert into progress_sheet (submission_id, basis) values (:id, :basis)",
                Map.of("id", submissionId, "basis", basis));
        put(submissionId, rows);
    }

    void put(UUID submissionId, List<Kept> rows) {
        var lines = rows.stream().map(WorkingFigureRepository::line).toList();
        run(PUT, Map.of("id", submissionId, "rows", write(lines)));
    }

    private void run(String statement, Map<String, ?> parameters) {
        var query = database.createNativeQuery(statement);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    private static Map<String, Object> line(Kept kept) {
        var counts = kept.rollUp().counts();
        var line = new HashMap<String, Object>();
        line.put("node_id", kept.nodeId());
        line.put("figure", kept.figure());
        line.put("completed", counts.completed());
        line.put("on_track", counts.onTrack());
        line.put("at_risk", counts.atRisk());
        line.put("behind", counts.behind());
        line.put("no_data", counts.noData());
        line.put("suppressed", counts.suppressed());
        line.put("unmeasured", kept.rollUp().unmeasured());
        line.put("weight", kept.rollUp().weight());
        line.put("covered", kept.rollUp().covered());
        line.put("achieved", kept.rollUp().achieved());
        return line;
    }

    private Kept kept(Row row) {
        var counts = new StatusCounts(
                row.integer("completed"),
                row.integer("on_track"),
                row.integer("at_risk"),
                row.integer("behind"),
                row.integer("no_data"),
                row.integer("suppressed"));
        var rollUp = new RollUp(
                counts,
                row.integer("unmeasured"),
                row.decimal("weight"),
                row.decimal("covered"),
                row.decimal("achieved"));
        var figure = row.text("figure");
        return new Kept(row.uuid("node_id"), figure == null ? null : figure(figure), rollUp);
    }

    private static PeriodValue value(Row row) {
        return new PeriodValue(
                row.text("code"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.code("status", ObservationStatus.class),
                row.decimal("value"),
                row.decimal("numerator"),
                row.decimal("denominator"),
                false);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be written", e);
        }
    }

    private IndicatorFigure figure(String text) {
        try {
            return json.readValue(text, IndicatorFigure.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept figure that cannot be read", e);
        }
    }
}
