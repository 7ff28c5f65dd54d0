package org.yeep.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yeep.testing.ApiTest;

/** The tests' database user is a superuser and can do what only a break-in could: change the past. */
@ApiTest
class AuditChainTest {
    @Inject
    DataSource database;

    @Inject
    AuditSealing sealing;

    @Inject
    AuditChain chain;

    @BeforeEach
    void threeEvents() throws SQLException {
        begin();
        run("insert into audit_event (actor, request_id, operation, entity, entity_id, action, after)"
                + " select 'ayse', 'r', 'POST /x', 'thing', i::text, 'INSERT', '{\"value\": 1}'"
                + " from generate_series(1, 3) i");
        sealing.seal();
    }

    /** The chain of the other tests' writes goes, too: a broken link would stay broken for all of them. */
    @AfterEach
    void begin() throws SQLException {
        tamper("delete from audit_seal");
    }

    @Test
    void whatIsSealedIsIntact() {
        sealAll();

        var found = chain.verify();

        assertThat(found.intact()).isTrue();
        assertThat(found.verified()).isGreaterThanOrEqualTo(3);
        assertThat(found.unsealed()).isZero();
        assertThat(found.lastHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aChangedEventIsNamed() throws SQLException {
        sealAll();
        long event = number("select max(id) - 1 from audit_event where entity = 'thing'");
        tamper("update audit_event set after = '{\"value\": 2}' where id = " + event);

        var found = chain.verify();

        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken().eventId()).isEqualTo(event);
        assertThat(found.firstBroken().reason()).isEqualTo(BrokenLinkReason.HASH_DIFFERS);
        tamper("update audit_event set after = '{\"value\": 1}' where id = " + event);
    }

    @Test
    void aRemovedLinkIsNamed() throws SQLException {
        sealAll();
        tamper("delete from audit_seal where number = 2");

        var found = chain.verify();

        assertThat(found.verified()).isEqualTo(1);
        assertThat(found.firstBroken().number()).isEqualTo(2);
        assertThat(found.firstBroken().reason()).isEqualTo(BrokenLinkReason.SEAL_MISSING);
    }

    @Test
    void aRemovedEventIsNamed() throws SQLException {
        sealAll();
        long event = number("select max(id) from audit_event where entity = 'thing'");
        tamper("delete from audit_event where id = " + event);

        assertThat(chain.verify().firstBroken().reason()).isEqualTo(BrokenLinkReason.EVENT_MISSING);
    }

    @Test
    void eventsRefuseOrdinaryChanges() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> run("update audit_event set actor = 'x'"))
                .hasMessageContaining("append-only");
    }

    private void sealAll() {
        for (long left = 1; left > 0; left = chain.verify().unsealed()) sealing.seal();
    }

    private void tamper(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
            sql.execute("set session_replication_role = origin");
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
