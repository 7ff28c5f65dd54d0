package org.yeep.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Appends committed events to the hash chain. Not done while the event is written: a chain admits one writer at a time,
 * and then every write of the platform would queue for it.
 */
@ApplicationScoped
class AuditSealing {
    /** Any number, as long as every instance uses the same and nothing else does. */
    private static final long LOCK = 7_300_411L;

    private static final int BATCH = 1000;
    private static final String FRESH = "select " + AuditLink.COLUMNS + " from audit_event e"
            + " where not exists (select from audit_seal s where s.event_id = e.id) order by e.id limit " + BATCH;

    private final DataSource database;

    AuditSealing(DataSource database) {
        this.database = database;
    }

    /** Seals one batch, unless another instance is doing so. */
    @Scheduled(
            identity = "audit-sealing",
            every = "{yeep.audit.seal-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void seal() {
        try (var connection = database.getConnection()) {
            if (!alone(connection)) return;
            var fresh = fresh(connection);
            if (!fresh.isEmpty()) append(connection, fresh);
        } catch (SQLException e) {
            throw new IllegalStateException("Audit events cannot be sealed", e);
        }
    }

    /** Held until the transaction ends; across instances, and gone with a killed one. */
    private static boolean alone(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            var row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<AuditLink> fresh(Connection connection) throws SQLException {
        var found = new ArrayList<AuditLink>();
        try (var statement = connection.prepareStatement(FRESH);
                var rows = statement.executeQuery()) {
            while (rows.next()) found.add(AuditLink.read(rows));
        }
        return found;
    }

    private static void append(Connection connection, List<AuditLink> links) throws SQLException {
        long number = 0;
        var hash = AuditLink.GENESIS;
        try (var statement = connection.prepareStatement(
                        "select number, hash from audit_seal order by number desc limit 1");
                var last = statement.executeQuery()) {
            if (last.next()) {
                number = last.getLong(1);
                hash = last.getString(2);
            }
        }
        try (var insert =
                connection.prepareStatement("insert into audit_seal (number, event_id, hash) values (?, ?, ?)")) {
            for (var link : links) {
                hash = link.hash(hash);
                insert.setLong(1, ++number);
                insert.setLong(2, link.eventId());
                insert.setString(3, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
