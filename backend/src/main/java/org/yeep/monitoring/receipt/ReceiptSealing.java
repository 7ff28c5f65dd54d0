package org.yeep.monitoring.receipt;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.yeep.shared.time.Clocks;

/** Closes the public list of each day that is over, days without a receipt too: a chain without gaps hides nothing. */
@ApplicationScoped
class ReceiptSealing {
    /** What was sent just before midnight may be written down just after it. */
    static final Duration LATECOMERS = Duration.ofMinutes(15);

    private final ReceiptDayRepository days;
    private final ReceiptLineRepository lines;
    private final Clock clock;

    ReceiptSealing(ReceiptDayRepository days, ReceiptLineRepository lines, Clock clock) {
        this.days = days;
        this.lines = lines;
        this.clock = clock;
    }

    @Scheduled(
            identity = "receipt-sealing",
            every = "{yeep.receipt.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void seal() {
        if (!days.alone()) return;
        var last = days.last();
        var next = last.map(d -> d.date().plusDays(1)).or(lines::firstDay);
        if (next.isEmpty()) return;
        var previous = last.map(ReceiptDay::sha256).orElse(ReceiptDay.NO_DAY_BEFORE);
        var today = LocalDate.ofInstant(clock.instant().minus(LATECOMERS), Clocks.ZONE);
        for (var day = next.get(); day.isBefore(today); day = day.plusDays(1)) {
            var sealed = ReceiptDay.seal(day, lines.of(day), previous, clock.instant());
            days.add(sealed);
            previous = sealed.sha256();
        }
    }
}
