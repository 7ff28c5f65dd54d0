package org.yeep.evidence;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yeep.evidence.storage.EvidenceStorage;
import org.yeep.evidence.storage.Spool;

/** Removes files nothing refers to: at once after a deletion, and once an hour what faults have left over. */
@ApplicationScoped
class ContentSweeper {
    private static final int AT_ONCE = 500;

    private final EvidenceRepository evidence;
    private final EvidenceStorage storage;
    private final Spool spool;
    private final EvidenceSettings settings;
    private final Clock clock;

    ContentSweeper(
            EvidenceRepository evidence, EvidenceStorage storage, Spool spool, EvidenceSettings settings, Clock clock) {
        this.evidence = evidence;
        this.storage = storage;
        this.spool = spool;
        this.settings = settings;
        this.clock = clock;
    }

    void sweep(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentReleased released) {
        removeIfUnused(released.sha256());
    }

    @Scheduled(
            identity = "evidence-cleanup",
            cron = "{yeep.evidence-cleanup}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweepLeftOvers() {
        var moment = clock.instant().minus(settings.leftOverAfter());
        try {
            spool.clearBefore(moment);
            for (var sha256 : unusedBefore(moment)) removeIfUnused(sha256);
        } catch (IOException | UncheckedIOException e) {
            Log.errorf(e, "Left-over evidence could not be looked through");
        }
    }

    /** Looked at without a lock first, many at a time: most are in use. */
    private List<String> unusedBefore(Instant moment) throws IOException {
        var unused = new ArrayList<String>();
        try (var kept = storage.keptBefore(moment)) {
            var all = kept.toList();
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                var used = QuarkusTransaction.requiringNew().call(() -> evidence.referredTo(some));
                some.stream().filter(sha256 -> !used.contains(sha256)).forEach(unused::add);
            }
        }
        return unused;
    }

    /** The lock keeps out somebody who is just sending the same file again. */
    private void removeIfUnused(String sha256) {
        QuarkusTransaction.requiringNew().run(() -> {
            evidence.lockContent(sha256);
            if (!evidence.refersTo(sha256)) remove(sha256);
        });
    }

    private void remove(String sha256) {
        try {
            storage.delete(sha256);
        } catch (IOException e) {
            Log.warnf(e, "Content %s is no longer referred to but could not be removed", sha256);
        }
    }
}
