package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class ChangeRepository {
    private static final String CHANGES = """
            select * from (
                select case when v.number = 1 then 'PUBLISHED' else 'CORRECTED' end as kind, v.published_at as at,
                       v.report_id, v.number, r.title_tr, r.title_en, v.corrigendum as reason
                from report_version v join report r on r.id = v.report_id
                union all
                select 'WITHDRAWN', r.withdrawn_at, r.id, r.number, r.title_tr, r.title_en, r.withdrawal_reason
                from report r where r.withdrawn_at is not null
            ) c
            where {after}
            order by at, report_id, kind limit :most""";
    private final Sql sql;

    ChangeRepository(Sql sql) {
        this.sql = sql;
    }

    /** @param given the cursor as it came, handed back when nothing is new */
    ChangeFeed after(Cursor cursor, String given, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("most", limit);
        if (cursor != null) {
            parameters.put("at", instant(cursor.text(0)));
            parameters.put("report", cursor.uuid(1));
            parameters.put("kind", cursor.text(2));
        }
        var after = cursor == null ? "true" : "(at, report_id, kind) > (:at, :report, :kind)";
        var items = sql.list(CHANGES.replace("{after}", after), parameters, ChangeRepository::change);
        return new ChangeFeed(items, items.isEmpty() ? given : next(items));
    }

    private static String next(List<ChangeResponse> items) {
        var last = items.get(items.size() - 1);
        return Cursor.of(last.at(), last.reportId(), last.kind()).encoded();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed("cursor-not-valid");
        }
    }

    private static ChangeResponse change(Row row) {
        var report = row.uuid("report_id");
        var kind = row.code("kind", ChangeKind.class);
        // Of what was withdrawn only the notice remains.
        var version = kind == ChangeKind.WITHDRAWN ? "" : "/versions/" + row.integer("number");
        return new ChangeResponse(
                kind,
                row.instant("at"),
                report,
                row.integer("number"),
                row.text("title_tr"),
                row.text("title_en"),
                row.text("reason"),
                "/reports/" + report + version);
    }
}
