package org.yeep.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.sql.Sql;

/** The messages as the admin sees them: how far each is, and what stands against it. */
@ApplicationScoped
class Outbox {
    private static final String EMAILS =
            "select e.*, (select count(*) from notification n where n.email_id = e.id) as notifications from email e";

    private final Sql sql;
    private final EntityManager em;
    private final Clock clock;

    Outbox(Sql sql, EntityManager em, Clock clock) {
        this.sql = sql;
        this.em = em;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional
    Page<EmailResponse> page(EmailState state, Cursor after, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("most", limit + 1));
        var query = new StringBuilder(EMAILS).append(" where true");
        if (state != null) {
            query.append(" and e.state = :state");
            parameters.put("state", state.name());
        }
        if (after != null) {
            query.append(" and (e.created_at, e.id) < (:at, :id)");
            parameters.put("at", after.instant(0));
            parameters.put("id", after.uuid(1));
        }
        query.append(" order by e.created_at desc, e.id desc limit :most");
        List<EmailResponse> found = sql.list(query.toString(), parameters, EmailResponse::read);
        return Page.of(found, limit, e -> Cursor.of(e.createdAt(), e.id()));
    }

    /** For what failed or may have gone: the admin decides. */
    @Transactional
    EmailResponse retry(UUID id) {
        int again = em.createNativeQuery("update email set state = 'QUEUED', attempts = 0, next_attempt_at = :now"
                        + " where id = :id and state in ('FAILED', 'UNCERTAIN')")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        var email = sql.first(EMAILS + " where e.id = :id", Map.of("id", id), EmailResponse::read)
                .orElseThrow(() -> new NotFound("email", id));
        if (again == 0) throw new Conflict("email-not-to-retry", email.state().name());
        return email;
    }
}
