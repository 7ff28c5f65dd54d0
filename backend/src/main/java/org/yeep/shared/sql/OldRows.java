package org.yeep.shared.sql;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * Clears away what is too old, some at a time in short transactions, so that nobody waits for it and a fall loses nothing.
 * Of several instances one does it; for the others there is nothing to do.
 */
@ApplicationScoped
public class OldRows {
    static final int AT_ONCE = 500;

    private final EntityManager em;

    OldRows(EntityManager em) {
        this.em = em;
    }

    /**
     * How many rows went.
     *
     * @param what the name under which instances know that another one is at it
     * @param statement deletes at most {@code :most} rows, and answers with 0 once there are no more
     */
    public int delete(String what, String statement, Map<String, ?> parameters) {
        int all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> alone(what) ? deleteSome(statement, parameters) : 0);
            all += some;
        } while (some > 0);
        return all;
    }

    private boolean alone(String what) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))")
                .setParameter("what", "old rows of " + what)
                .getSingleResult();
    }

    private int deleteSome(String statement, Map<String, ?> parameters) {
        var query = em.createNativeQuery(statement).setParameter("most", AT_ONCE);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
