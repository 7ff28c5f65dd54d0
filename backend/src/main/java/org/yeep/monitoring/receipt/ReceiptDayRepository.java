package org.yeep.monitoring.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class ReceiptDayRepository {
    /** Any number, as long as every instance uses the same and nothing else does. */
    private static final long LOCK = 7_300_412L;

    private final Sql sql;
    private final EntityManager em;

    ReceiptDayRepository(Sql sql, EntityManager em) {
        this.sql = sql;
        this.em = em;
    }

    /** Newest first. */
    Page<ReceiptDay> page(Cursor after, int limit) {
        var parameters = new HashMap<String, Object>();
        parameters.put("most", limit + 1);
        if (after != null) parameters.put("before", day(after));
        var found = sql.list(
                "select * from receipt_day" + (after == null ? "" : " where day < :before")
                        + " order by day desc limit :most",
                parameters,
                ReceiptDay::read);
        return Page.of(found, limit, d -> Cursor.of(d.date()));
    }

    Optional<ReceiptDay> find(LocalDate day) {
        return sql.first("select * from receipt_day where day = :day", Map.of("day", day), ReceiptDay::read);
    }

    Optional<ReceiptDay> last() {
        return sql.first("select * from receipt_day order by day desc limit 1", Map.of(), ReceiptDay::read);
    }

    /** Until the transaction ends no other instance seals. False: another one is at it. */
    boolean alone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    void add(ReceiptDay day) {
        em.createNativeQuery("insert into receipt_day (day, receipts, list_sha256, previous_sha256, sha256, sealed_at)"
                        + " values (:day, :receipts, :list, :previous, :hash, :at)")
                .setParameter("day", day.date())
                .setParameter("receipts", day.receipts())
                .setParameter("list", day.listSha256())
                .setParameter("previous", day.previousSha256())
                .setParameter("hash", day.sha256())
                .setParameter("at", day.sealedAt())
                .executeUpdate();
    }

    private static LocalDate day(Cursor after) {
        try {
            return LocalDate.parse(after.text(0));
        } catch (DateTimeException e) {
            throw new Malformed("cursor-not-valid");
        }
    }
}
