package org.yeep.testing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Breaks sessions of the database under the API, at a moment of the test's choosing; its own are not in the pool. */
@Singleton
public class DatabaseFaults {
    private static final int MOMENTS = 200;

    private final String url;
    private final String user;
    private final String password;

    DatabaseFaults(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Takes the locks of this statement, so that whoever needs them stands still in the middle of its work. */
    public Held hold(String statement) throws SQLException {
        var connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        try (var locking = connection.createStatement()) {
            locking.execute(statement);
        }
        return new Held(connection);
    }

    /** Every session but this one ends, as when the database is started anew. */
    public void endAllSessions() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            terminate(connection, "pid <> pg_backend_pid() and datname = current_database()");
        }
    }

    private static int terminate(Connection connection, String which) throws SQLException {
        var sql = "select count(pg_terminate_backend(pid)) from pg_stat_activity where " + which;
        try (var statement = connection.createStatement();
                var ended = statement.executeQuery(sql)) {
            ended.next();
            return ended.getInt(1);
        }
    }

    /** Locks that last until it is closed. */
    public record Held(Connection connection) implements AutoCloseable {
        /** Ends the session that waits for these locks, as soon as there is one. */
        public void endWhoeverWaits() throws SQLException, InterruptedException {
            for (int i = 0; i < MOMENTS; i++) {
                lookAgain();
                if (terminate(connection, "pg_backend_pid() = any(pg_blocking_pids(pid))") > 0) return;
                Thread.sleep(50);
            }
            throw new AssertionError("Nobody waits for these locks");
        }

        /** Returns as soon as so many sessions wait for these locks, whether for the first place or behind others. */
        public void awaitWaiting(int sessions) throws SQLException, InterruptedException {
            var sql = "select count(*) from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0";
            int waiting = 0;
            for (int i = 0; i < MOMENTS; i++) {
                lookAgain();
                try (var statement = connection.createStatement();
                        var counted = statement.executeQuery(sql)) {
                    counted.next();
                    waiting = counted.getInt(1);
                }
                if (waiting >= sessions) return;
                Thread.sleep(50);
            }
            throw new AssertionError("Only " + waiting + " sessions wait");
        }

        /** Inside a transaction the list of sessions stays as it was first seen. */
        private void lookAgain() throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_stat_clear_snapshot()");
            }
        }

        @Override
        public void close() throws SQLException {
            if (connection.isClosed()) return;
            connection.rollback();
            connection.close();
        }
    }
}
