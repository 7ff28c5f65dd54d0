package org.yeep.plan.importing;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that empties the queue, which is the table: a second call while it works is not needed. */
@ApplicationScoped
class ImportWorker {
    private static final Duration KEPT = Duration.ofDays(14);
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());
    private final ImportJob job;
    private final PlanImportRepository imports;
    private final Clock clock;

    ImportWorker(ImportJob job, PlanImportRepository imports, Clock clock) {
        this.job = job;
        this.imports = imports;
        this.clock = clock;
    }

    void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived waiting) {
        wake();
    }

    @Scheduled(identity = "plan-imports", every = "{yeep.import.look-every}", delayed = "5s")
    void look() {
        job.takeUpInterrupted();
        wake();
    }

    private void wake() {
        thread.execute(() -> {
            try {
                while (job.readNext()) Log.debug("A plan file was read");
            } catch (RuntimeException e) {
                Log.error("The plan files that wait could not be read", e);
            }
        });
    }

    /** The bytes go after two weeks; what was not brought in by then is given up. */
    @Scheduled(identity = "plan-import-cleanup", cron = "0 41 3 * * ?")
    @Transactional
    void forgetOld() {
        var then = clock.instant().minus(KEPT);
        imports.unfinishedBefore(then).forEach(PlanImport::discard);
        imports.forgetBefore(then);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
