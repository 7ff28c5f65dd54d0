package org.yeep.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/**
 * Makes repeating a POST safe (draft-ietf-httpapi-idempotency-key-header): over a bad line nobody knows whether the
 * first one arrived.
 */
@ApplicationScoped
class IdempotencyKeys {
    private final IdempotencyKeyRepository keys;
    private final IdempotencySettings settings;
    private final Clock clock;

    IdempotencyKeys(IdempotencyKeyRepository keys, IdempotencySettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Claims the key, or finds what was answered under it.
     *
     * @throws Invalid if the key served another request, {@link Conflict} while the first is not answered; after a
     *     crash that stays so as long as keys are kept, because nobody can say whether it was carried out
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<StoredAnswer> begin(KeyedRequest request) {
        keys.deleteBefore(request, oldest());
        if (keys.claim(request, clock.instant())) return Optional.empty();
        var first = keys.find(request.account(), request.key()).orElseThrow(IdempotencyKeys::inProgress);
        if (!first.request().equals(request)) throw new Invalid("", "idempotency-key-reused");
        return Optional.of(first.answer().orElseThrow(IdempotencyKeys::inProgress));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void answered(KeyedRequest request, StoredAnswer answer) {
        keys.store(request, answer);
    }

    /** What was refused may be corrected and sent again under the same key. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(KeyedRequest request) {
        keys.delete(request);
    }

    @Scheduled(
            identity = "idempotency-cleanup",
            cron = "{yeep.idempotency.cleanup}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        keys.deleteBefore(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(settings.keptFor());
    }

    private static Conflict inProgress() {
        return new Conflict("idempotency-key-in-use");
    }
}
