package org.yeep.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.notification.Notification;
import org.yeep.shared.sql.Sql;
import org.yeep.shared.time.Clocks;

/** Messages on their way. Every step is one short transaction of its own; none is held while a server is spoken to. */
@ApplicationScoped
class EmailQueue {
    private static final long LOCK = 7_300_413L;
    private static final LocalTime DIGESTS = LocalTime.of(7, 0);
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    /** Longer than any conversation with a server: whoever claimed it is gone. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private static final String PACK = """
            with due as (
                select n.id, n.account, p.email as address, coalesce(f.language, 'tr') as language,
                       case when f.digest then cast(:today as date) end as digest_on
                from notification n join person p on p.account = n.account
                left join notification_preference f on f.account = n.account
                where n.mailing = 'WAITING' and p.email is not null and (f.digest is not true or :digests and not exists (
                    select from email e where e.account = n.account and e.digest_on = :today))
            ), packed as (
                insert into email (id, account, address, language, digest_on, state, next_attempt_at, created_at)
                select gen_random_uuid(), account, address, language, digest_on, 'QUEUED', :now, :now
                from (select distinct account, address, language, digest_on from due) d
                returning id, account
            )
            update notification n set mailing = 'PACKED', email_id = packed.id
            from due, packed where due.id = n.id and packed.account = due.account""";

    private static final String CLAIM_SOME = """
            with claimed as (
                update email set state = 'SENDING', attempts = attempts + 1, claimed_at = :now
                where id in (select id from email where state = 'QUEUED' and next_attempt_at <= :now
                             order by next_attempt_at, id limit :most for update skip locked)
                returning id, account, address, language, digest_on, attempts
            ) select * from claimed""";

    private final EntityManager em;
    private final Sql sql;
    private final Clock clock;

    EmailQueue(EntityManager em, Sql sql, Clock clock) {
        this.em = em;
        this.sql = sql;
        this.clock = clock;
    }

    /** What waits becomes one message for each person; digests once a day, from seven in the morning on. */
    @Transactional
    int pack() {
        var alone = (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!alone) return 0;
        var now = ZonedDateTime.ofInstant(clock.instant(), Clocks.ZONE);
        return em.createNativeQuery(PACK)
                .setParameter("today", now.toLocalDate())
                .setParameter("digests", !now.toLocalTime().isBefore(DIGESTS))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    List<ClaimedEmail> claim(int most) {
        return sql.list(CLAIM_SOME, Map.of("now", clock.instant(), "most", most), ClaimedEmail::read);
    }

    @Transactional
    List<Notification> contents(UUID id) {
        return sql.list(
                "select * from notification where email_id = :id order by due_on nulls last, created_at, id",
                Map.of("id", id),
                Notification::read);
    }

    @Transactional
    void sent(UUID id) {
        end(id, "state = 'SENT', sent_at = :now, last_error = null", Map.of("now", clock.instant()));
    }

    @Transactional
    void kept(UUID id, WrittenMail mail) {
        end(
                id,
                "state = 'KEPT', subject = :subject, text_body = :text, html_body = :html",
                Map.of("subject", mail.subject(), "text", mail.text(), "html", mail.html()));
    }

    /** The server said no, or could not be reached: surely not sent, so again after a pause that doubles. */
    @Transactional
    void refused(ClaimedEmail email, String why) {
        var next = clock.instant().plus(pause(email.attempts()));
        var state = email.attempts() >= ATTEMPTS ? "FAILED" : "QUEUED";
        end(
                email.id(),
                "state = :state, next_attempt_at = :next, last_error = :why",
                Map.of("state", state, "next", next, "why", why));
    }

    @Transactional
    void uncertain(UUID id, String why) {
        end(id, "state = 'UNCERTAIN', last_error = :why", Map.of("why", why));
    }

    /** Claimed by an instance that fell: nobody knows whether the server had it. */
    @Transactional
    int abandon() {
        return em.createNativeQuery("update email set state = 'UNCERTAIN', last_error = 'abandoned'"
                        + " where state = 'SENDING' and claimed_at < :before")
                .setParameter("before", clock.instant().minus(CLAIM))
                .executeUpdate();
    }

    static Duration pause(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void end(UUID id, String set, Map<String, Object> values) {
        var update = em.createNativeQuery("update email set " + set + " where id = :id and state = 'SENDING'");
        values.forEach(update::setParameter);
        update.setParameter("id", id).executeUpdate();
    }
}
