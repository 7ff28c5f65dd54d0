package org.yeep.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yeep.shared.sql.OldRows;

@ApplicationScoped
class IdempotencyKeyRepository {
    private static final String OLD = """
            delete from idempotency_key where (account, key) in (
                select account, key from idempotency_key where created_at < :before
                order by created_at limit :most for update skip locked)""";

    private final EntityManager em;
    private final OldRows old;

    IdempotencyKeyRepository(EntityManager em, OldRows old) {
        this.em = em;
        this.old = old;
    }

    /** What is known of a key: the request that claimed it and, once there is one, its answer. */
    record Known(KeyedRequest request, Optional<StoredAnswer> answer) {}

    /** Of several at once exactly one gets true; the others wait for it to commit. */
    boolean claim(KeyedRequest request, Instant at) {
        return em.createNativeQuery("insert into idempotency_key (account, key, operation, body_hash, created_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, request.account())
                        .setParameter(2, request.key())
                        .setParameter(3, request.operation())
                        .setParameter(4, request.bodyHash())
                        .setParameter(5, at)
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    Optional<Known> find(String account, String key) {
        List<Tuple> rows = em.createNativeQuery(
                        "select operation, body_hash, status, content_type, location, etag, body"
                                + " from idempotency_key where account = ?1 and key = ?2",
                        Tuple.class)
                .setParameter(1, account)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> known(account, key, row));
    }

    void store(KeyedRequest request, StoredAnswer answer) {
        of(
                        request,
                        "update idempotency_key set status = ?3, content_type = ?4, location = ?5, etag = ?6, body = ?7"
                                + " where account = ?1 and key = ?2")
                .setParameter(3, answer.status())
                .setParameter(4, answer.contentType())
                .setParameter(5, answer.location())
                .setParameter(6, answer.etag())
                .setParameter(7, answer.body())
                .executeUpdate();
    }

    void delete(KeyedRequest request) {
        of(request, "delete from idempotency_key where account = ?1 and key = ?2")
                .executeUpdate();
    }

    void deleteBefore(KeyedRequest request, Instant moment) {
        of(request, "delete from idempotency_key where account = ?1 and key = ?2 and created_at < ?3")
                .setParameter(3, moment)
                .executeUpdate();
    }

    void deleteBefore(Instant moment) {
        old.delete("idempotency_key", OLD, Map.of("before", moment));
    }

    private Query of(KeyedRequest request, String statement) {
        return em.createNativeQuery(statement)
                .setParameter(1, request.account())
                .setParameter(2, request.key());
    }

    private static Known known(String account, String key, Tuple row) {
        var request = new KeyedRequest(account, key, (String) row.get("operation"), (String) row.get("body_hash"));
        var status = (Integer) row.get("status");
        if (status == null) return new Known(request, Optional.empty());
        var answer = new StoredAnswer(
                status, (String) row.get("content_type"), (String) row.get("location"), (String) row.get("etag"), (byte
                                [])
                        row.get("body"));
        return new Known(request, Optional.of(answer));
    }
}
