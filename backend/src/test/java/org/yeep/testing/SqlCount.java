package org.yeep.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of what runs between {@code start} and {@code statements}. */
@ApplicationScoped
public class SqlCount {
    private final Statistics statistics;

    SqlCount(EntityManagerFactory factory) {
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    public void start() {
        statistics.clear();
    }

    public long statements() {
        return statistics.getPrepareStatementCount();
    }
}
