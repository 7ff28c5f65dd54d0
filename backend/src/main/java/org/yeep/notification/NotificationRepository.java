package org.yeep.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.notification.mail.MailMode;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class NotificationRepository {
    /** Who has not been here for longer is told nothing: the account may be closed. */
    private static final Duration STILL_HERE = Duration.ofDays(400);

    private static final String TELL = """
            insert into notification (account, organisation_id, kind, subject_kind, subject_id, occasion, about, period,
                due_on, units, numbers, own_units, created_at, mailing)
            select p.account, e."organisationId", e.kind, e."subjectKind", e."subjectId", e.occasion, e.about, e.period,
                e."dueOn", e.units, e.numbers, e."ownUnits", :now,
                case when :mails and p.email is not null and coalesce(f.email, true)
                    and (f.id is null or e.topic = any (f.topics)) then 'WAITING' else 'OFF' end
            from jsonb_to_recordset(cast(:occasions as jsonb)) as e ("organisationId" uuid, roles text[],
                "butRoles" text[], "only" text[], but text[], kind text, "subjectKind" text, "subjectId" uuid,
                occasion text, about text, period text, "dueOn" date, topic text, units text[], numbers integer[],
                "ownUnits" integer)
            join person p on p.organisation_id = e."organisationId" and p.roles && e.roles
                and not p.roles && e."butRoles" and (e."only" is null or p.account = any (e."only"))
                and p.account <> all (e.but) and p.last_seen_at > :since
            left join notification_preference f on f.account = p.account
            order by p.account, e."subjectId", e.kind
            on conflict on constraint uq_notification_account_kind_subject do nothing""";

    private final EntityManager em;
    private final Sql sql;
    private final ObjectMapper json;
    private final MailMode mails;
    private final Clock clock;

    NotificationRepository(EntityManager em, Sql sql, ObjectMapper json, MailMode mails, Clock clock) {
        this.em = em;
        this.sql = sql;
        this.json = json;
        this.mails = mails;
        this.clock = clock;
    }

    /** Tells everybody concerned who was not told yet; one statement, and whoever comes second does nothing. */
    @Transactional
    int tell(List<Occasion> occasions) {
        if (occasions.isEmpty()) return 0;
        return em.createNativeQuery(TELL)
                .setParameter("now", clock.instant())
                .setParameter("since", clock.instant().minus(STILL_HERE))
                .setParameter("mails", mails.on())
                .setParameter("occasions", written(occasions))
                .executeUpdate();
    }

    private String written(List<Occasion> occasions) {
        try {
            return json.writeValueAsString(occasions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An occasion that cannot be written as JSON", e);
        }
    }

    /** Newest first; at most {@code limit + 1}. */
    List<Notification> page(String account, boolean unreadOnly, Cursor after, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("account", account, "most", limit + 1));
        var query = new StringBuilder("select * from notification where account = :account");
        if (unreadOnly) query.append(" and read_at is null");
        if (after != null) {
            query.append(" and (created_at, id) < (:at, :id)");
            parameters.put("at", after.instant(0));
            parameters.put("id", after.uuid(1));
        }
        query.append(" order by created_at desc, id desc limit :most");
        return sql.list(query.toString(), parameters, Notification::read);
    }

    long unread(String account) {
        return sql.first(
                        "select count(*) as unread from notification where account = :account and read_at is null",
                        Map.of("account", account),
                        row -> row.number("unread"))
                .orElse(0L);
    }

    /** False if the account has no such notification; reading twice keeps the first time. */
    boolean read(String account, UUID id, Instant at) {
        return em.createNativeQuery("update notification set read_at = coalesce(read_at, :at)"
                                + " where account = :account and id = :id")
                        .setParameter("at", at)
                        .setParameter("account", account)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void readAll(String account, Instant at) {
        em.createNativeQuery("update notification set read_at = :at where account = :account and read_at is null")
                .setParameter("at", at)
                .setParameter("account", account)
                .executeUpdate();
    }
}
