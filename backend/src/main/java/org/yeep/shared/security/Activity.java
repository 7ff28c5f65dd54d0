package org.yeep.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.yeep.shared.sql.Sql;

/** When an account was last here, to the hour: so that somebody notices who has been away while something is due. */
@ApplicationScoped
public class Activity {
    private static final String SEEN = """
            insert into account_activity (account, seen_at) values (:account, :now)
            on conflict (account) do update set seen_at = excluded.seen_at
            where account_activity.seen_at < excluded.seen_at - interval '1 hour'""";

    private final EntityManager database;
    private final Sql sql;
    private final Clock clock;

    Activity(EntityManager database, Sql sql, Clock clock) {
        this.database = database;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void seen(String account) {
        database.createNativeQuery(SEEN)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Those that ever were here, in one statement. */
    @Transactional
    public Map<String, Instant> lastSeen(Collection<String> accounts) {
        var found = new HashMap<String, Instant>();
        if (accounts.isEmpty()) return found;
        sql.list(
                        "select account, seen_at from account_activity where account in (:accounts)",
                        Map.of("accounts", accounts),
                        row -> Map.entry(row.text("account"), row.instant("seen_at")))
                .forEach(seen -> found.put(seen.getKey(), seen.getValue()));
        return found;
    }
}
