package org.yeep.monitoring.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;
import org.yeep.shared.time.Clocks;

@ApplicationScoped
class ReceiptLineRepository {
    private static final String LINES = """
            select r.sha256, r.sent_at, s.organisation_id, o.slug, o.name, p.code as period
            from submission_receipt r join submission s on s.id = r.submission_id
            join organisation o on o.id = s.organisation_id join period p on p.id = s.period_id
            where """;
    private static final String OF_DAY = LINES + " r.sent_at >= :from and r.sent_at < :until";
    private static final String IN_ORDER = " order by r.sent_at, r.sha256";

    private final Sql sql;

    ReceiptLineRepository(Sql sql) {
        this.sql = sql;
    }

    /** In the order in which they were sent. */
    Page<ReceiptLine> page(LocalDate day, Cursor after, int limit) {
        var parameters = new HashMap<>(bounds(day));
        parameters.put("most", limit + 1);
        var query = new StringBuilder(OF_DAY);
        if (after != null) {
            query.append(" and (r.sent_at, r.sha256) > (:at, :hash)");
            parameters.put("at", after.instant(0));
            parameters.put("hash", after.text(1));
        }
        query.append(IN_ORDER).append(" limit :most");
        var found = sql.list(query.toString(), parameters, Placed::read);
        return Page.of(found, limit, p -> Cursor.of(p.at(), p.line().sha256())).map(Placed::line);
    }

    /** All of a day; a country of municipalities sends some thousands at the most. */
    List<ReceiptLine> of(LocalDate day) {
        return sql.list(OF_DAY + IN_ORDER, bounds(day), ReceiptLine::read);
    }

    Optional<ReceiptLine> find(String sha256) {
        return sql.first(LINES + " r.sha256 = :hash", Map.of("hash", sha256), ReceiptLine::read);
    }

    /** Empty before anything was sent. */
    Optional<LocalDate> firstDay() {
        return sql.first(
                        "select min(sent_at) as first from submission_receipt having count(*) > 0",
                        Map.of(),
                        r -> r.instant("first"))
                .map(first -> LocalDate.ofInstant(first, Clocks.ZONE));
    }

    private static Map<String, Object> bounds(LocalDate day) {
        return Map.of("from", start(day), "until", start(day.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** The cursor needs the moment as exactly as the database has it. */
    private record Placed(ReceiptLine line, Instant at) {
        static Placed read(Row row) {
            return new Placed(ReceiptLine.read(row), row.instant("sent_at"));
        }
    }
}
