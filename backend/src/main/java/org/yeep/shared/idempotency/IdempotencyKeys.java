package org.yeep.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/**
 * Makes repeating a POST safe (draft-ietf-httpapi-idempotency-key-header): over a bad line nobody knows whether the
 * first one arrived.
 */
@ApplicationScoped
class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofHours(24);
    private final IdempotencyKeyRepository keys;
    private final Clock clock;

    IdempotencyKeys(IdempotencyKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Claims the key, or finds what was answered under it.
     *
     * @throws Invalid if the key served another request, {@link Conflict} while the first is not answered; after a
     *     crash that stays so for a day, because nobody can say whether it was carried out
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<StoredAnswer> begin(KeyedRequest request) {
        keys.deleteBefore(request, clock.instant().minus(KEPT));
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

    @Scheduled(identity = "idempotency-cleanup", cron = "{yeep.idempotency.cleanup}")
    @Transactional
    void forgetOld() {
        keys.deleteBefore(clock.instant().minus(KEPT));
    }

    private static Conflict inProgress() {
        return new Conflict("idempotency-key-in-use");
    }
}
