package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.monitoring.progress.PeriodValue;
import org.yeep.opendata.PublishedTotals.Publication;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** Totals as they were published: what figures for the public are worked out from, and nothing else. */
@ApplicationScoped
class PublishedTotalRepository {
    private static final String TOTALS = """
            select i.plan_id, c.plan_indicator_id, d.code, d.starts_on, d.ends_on, c.status, c.value, c.numerator,
                   c.denominator, c.suppressed, c.published_at, u.id as outline_id
            from ({cells}) c
            join plan_indicator i on i.id = c.plan_indicator_id
            join plan p on p.id = i.plan_id and p.visible
            join period d on d.id = c.period_id
            join published_outline u on u.report_id = c.report_id and u.report_version = c.report_version
              and u.plan_id = i.plan_id
            where c.cell = 'total'
            order by i.plan_id, c.plan_indicator_id, d.starts_on, d.ends_on""";
    private static final String OF_PLAN =
            "and p.plan_indicator_id in (select id from plan_indicator where plan_id = :plan)";
    private final Sql sql;

    PublishedTotalRepository(Sql sql) {
        this.sql = sql;
    }

    private record Total(UUID plan, UUID indicator, PeriodValue value, Publication in) {}

    PublishedTotals of(UUID planId, AsOf asOf) {
        var parameters = Map.of("until", asOf.until(), "plan", planId);
        return read(OF_PLAN, parameters).getOrDefault(planId, new PublishedTotals());
    }

    /** Of every plan that anything was published of. */
    Map<UUID, PublishedTotals> all(AsOf asOf) {
        return read("", Map.of("until", asOf.until()));
    }

    private Map<UUID, PublishedTotals> read(String only, Map<String, ?> parameters) {
        var plans = new LinkedHashMap<UUID, PublishedTotals>();
        var query = TOTALS.replace("{cells}", PublishedCells.among(only));
        sql.list(query, parameters, PublishedTotalRepository::total)
                .forEach(t -> plans.computeIfAbsent(t.plan(), id -> new PublishedTotals())
                        .add(t.indicator(), t.value(), t.in()));
        return plans;
    }

    private static Total total(Row row) {
        return new Total(
                row.uuid("plan_id"),
                row.uuid("plan_indicator_id"),
                new PeriodValue(
                        row.text("code"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.code("status", ObservationStatus.class),
                        row.decimal("value"),
                        row.decimal("numerator"),
                        row.decimal("denominator"),
                        row.flag("suppressed")),
                new Publication(row.uuid("outline_id"), row.instant("published_at")));
    }
}
