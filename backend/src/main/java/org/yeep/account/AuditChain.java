package org.yeep.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.yeep.account.AuditVerificationResponse.BrokenLink;

/** The chain of hashes over all audit events: whoever changes the past breaks every link after it. */
@ApplicationScoped
class AuditChain {
    private static final String WALK = "select s.number, s.event_id, s.hash, " + AuditLink.COLUMNS
            + " from audit_seal s left join audit_event e on e.id = s.event_id order by s.number";
    private static final String UNSEALED = "select count(*) from audit_event e"
            + " where not exists (select from audit_seal s where s.event_id = e.id)";
    /** Rows held at once while walking; the chain may be millions long. */
    private static final int FETCH = 500;

    private final DataSource database;
    private final Clock clock;

    AuditChain(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    AuditVerificationResponse verify() {
        try (var connection = database.getConnection()) {
            // The driver streams only inside a transaction; this one reads and is given up.
            connection.setAutoCommit(false);
            try {
                return walk(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit chain cannot be read", e);
        }
    }

    private AuditVerificationResponse walk(Connection connection) throws SQLException {
        long verified = 0;
        String last = AuditLink.GENESIS;
        BrokenLink broken = null;
        try (var statement = connection.prepareStatement(WALK)) {
            statement.setFetchSize(FETCH);
            var rows = statement.executeQuery();
            while (broken == null && rows.next()) {
                broken = broken(rows, verified + 1, last);
                if (broken != null) break;
                last = rows.getString("hash");
                verified++;
            }
        }
        var hash = last.equals(AuditLink.GENESIS) ? null : last;
        return new AuditVerificationResponse(
                broken == null, verified, unsealed(connection), hash, broken, clock.instant());
    }

    private static BrokenLink broken(ResultSet row, long expected, String previous) throws SQLException {
        long event = row.getLong("event_id");
        if (row.getLong("number") != expected) return new BrokenLink(expected, event, BrokenLinkReason.SEAL_MISSING);
        if (row.getString("actor") == null) return new BrokenLink(expected, event, BrokenLinkReason.EVENT_MISSING);
        var intact = AuditLink.read(row).hash(previous).equals(row.getString("hash"));
        return intact ? null : new BrokenLink(expected, event, BrokenLinkReason.HASH_DIFFERS);
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(UNSEALED);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
