package org.yeep.monitoring.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** The public lists of what was sent, for everybody who wants to check a receipt. */
@ApplicationScoped
class PublicReceipts {
    private final ReceiptLineRepository lines;
    private final ReceiptDayRepository days;
    private final Clock clock;

    PublicReceipts(ReceiptLineRepository lines, ReceiptDayRepository days, Clock clock) {
        this.lines = lines;
        this.days = days;
        this.clock = clock;
    }

    /** @param day null for today */
    @Transactional
    Page<ReceiptLine> page(LocalDate day, Cursor after, int limit) {
        return lines.page(day == null ? LocalDate.now(clock) : day, after, limit);
    }

    @Transactional
    ReceiptLine find(String sha256) {
        return lines.find(sha256.toLowerCase(Locale.ROOT)).orElseThrow(() -> new NotFound("receipt", sha256));
    }

    @Transactional
    Page<ReceiptDay> days(Cursor after, int limit) {
        return days.page(after, limit);
    }

    /** There is none before the day is over. */
    @Transactional
    ReceiptDay day(LocalDate day) {
        return days.find(day).orElseThrow(() -> new NotFound("receipt-day", day));
    }
}
