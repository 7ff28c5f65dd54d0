package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yeep.monitoring.ReportType;
import org.yeep.opendata.OverviewResponse.Counts;
import org.yeep.opendata.OverviewResponse.CurrentPeriod;
import org.yeep.opendata.OverviewResponse.NewReport;
import org.yeep.opendata.OverviewResponse.ProvinceCount;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

/** The numbers of the first page; only what is public is counted, for a count tells too. */
@ApplicationScoped
class OverviewRepository {
    private static final String COUNTS = """
            select (select count(*) from organisation where kind = 'MUNICIPALITY') as municipalities,
                   (select count(distinct p.organisation_id) from plan p join organisation o on o.id = p.organisation_id
                    where p.visible and o.kind = 'MUNICIPALITY') as followed,
                   (select count(*) from province) as provinces,
                   (select count(*) from plan where visible) as plans,
                   (select count(*) from action a join plan p on p.id = a.plan_id where p.visible and a.position is not null) as actions,
                   (select count(*) from plan_indicator i join plan p on p.id = i.plan_id where p.visible and i.position is not null) as indicators,
                   (select count(*) from report where state in ('PUBLISHED', 'CORRECTED')) as reports""";
    private static final String PROVINCES = """
            select v.plate, v.name,
                   (select count(*) from organisation o
                    where o.province_plate = v.plate and o.kind = 'MUNICIPALITY') as municipalities,
                   (select count(*) from plan p join organisation o on o.id = p.organisation_id
                    where o.province_plate = v.plate and p.visible) as plans,
                   (select count(*) from organisation o
                    where o.province_plate = v.plate and o.pilot) as pilots
            from province v order by v.name""";
    private static final String PERIOD = """
            select d.id, d.cycle_id, c.title_tr, c.title_en, d.code, d.starts_on, d.ends_on, d.deadline
            from period d join monitoring_cycle c on c.id = d.cycle_id
            where d.opens_on <= :today and d.deadline >= :today
            order by d.deadline, d.id limit 1""";
    private static final String REPORTS = """
            select r.id, r.number, r.kind, r.period_code, r.title_tr, r.title_en, r.published_at
            from report r
            where r.state in ('PUBLISHED', 'CORRECTED')
            order by r.published_at desc, r.id limit 5""";

    private final Sql sql;
    private final Clock clock;

    OverviewRepository(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    OverviewResponse read() {
        var counts = sql.first(COUNTS, Map.of(), OverviewRepository::counts).orElseThrow();
        return new OverviewResponse(counts, period().orElse(null), provinces(), reports());
    }

    private Optional<CurrentPeriod> period() {
        return sql.first(
                PERIOD,
                Map.of("today", LocalDate.now(clock)),
                row -> new CurrentPeriod(
                        row.uuid("id"),
                        row.uuid("cycle_id"),
                        row.text("title_tr"),
                        row.text("title_en"),
                        row.text("code"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.date("deadline")));
    }

    private List<ProvinceCount> provinces() {
        return sql.list(
                PROVINCES,
                Map.of(),
                row -> new ProvinceCount(
                        row.integer("plate"),
                        row.text("name"),
                        row.number("municipalities"),
                        row.number("plans"),
                        row.number("pilots")));
    }

    private List<NewReport> reports() {
        return sql.list(
                REPORTS,
                Map.of(),
                row -> new NewReport(
                        row.uuid("id"),
                        row.integer("number"),
                        row.code("kind", ReportType.class),
                        row.text("period_code"),
                        row.text("title_tr"),
                        row.text("title_en"),
                        row.instant("published_at")));
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.number("municipalities"),
                row.number("followed"),
                row.number("provinces"),
                row.number("plans"),
                row.number("actions"),
                row.number("indicators"),
                row.number("reports"));
    }
}
