package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yeep.monitoring.SubmissionSummaryResponse.OrganisationLabel;
import org.yeep.monitoring.SubmissionSummaryResponse.PlanLabel;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** The view of all openings and deadlines with the names that go with them. */
@ApplicationScoped
class CalendarRepository {
    private static final String ENTRIES = """
            select e.key, e.kind, e.day, e.former_deadline, e.reason, e.granted_at,
                   case when e.kind = 'DEADLINE' then e.day + d.grace_days end as last_day,
                   d.id as period_id, d.code, d.starts_on, d.ends_on, d.feeds,
                   c.id as cycle_id, c.title_tr as cycle_tr, c.title_en as cycle_en,
                   p.id as plan_id, p.slug as plan_slug, p.title_tr as plan_title,
                   o.id as organisation_id, o.slug as organisation_slug, o.name as organisation_name
            from calendar_entry e
            join period d on d.id = e.period_id
            join monitoring_cycle c on c.id = d.cycle_id
            left join plan p on p.id = e.plan_id
            left join organisation o on o.id = p.organisation_id
            where (e.plan_id is null or p.visible)""";

    private final Sql sql;

    CalendarRepository(Sql sql) {
        this.sql = sql;
    }

    /** By day; at most {@code most}. */
    List<CalendarEntryResponse> list(CalendarFilter filter, int most) {
        var parameters = filter.parameters();
        parameters.put("most", most);
        var query = ENTRIES + filter.conditions() + " order by e.day, e.key limit :most";
        return sql.list(query, parameters, CalendarRepository::entry);
    }

    private static CalendarEntryResponse entry(Row row) {
        return new CalendarEntryResponse(
                row.text("key"),
                row.code("kind", CalendarEntryKind.class),
                row.date("day"),
                row.date("last_day"),
                row.uuid("cycle_id"),
                row.text("cycle_tr"),
                row.text("cycle_en"),
                row.uuid("period_id"),
                row.text("code"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.code("feeds", ReportType.class),
                plan(row),
                organisation(row),
                row.date("former_deadline"),
                row.text("reason"),
                row.instant("granted_at"));
    }

    private static PlanLabel plan(Row row) {
        var id = row.uuid("plan_id");
        return id == null ? null : new PlanLabel(id, row.text("plan_slug"), row.text("plan_title"));
    }

    private static OrganisationLabel organisation(Row row) {
        var id = row.uuid("organisation_id");
        return id == null
                ? null
                : new OrganisationLabel(id, row.text("organisation_slug"), row.text("organisation_name"));
    }
}
