package org.yeep.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Copies of everything that is in the database, so that tests can leave it as they found it. */
@Singleton
public class Database {
    private static final String AT_START = "at_start";

    /** Reference data and records of what happened stay out of the copy: nobody changes the one, the other only grows. */
    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public' and tablename not in (
                'province', 'sourced_fact', 'theme', 'norm_reference', 'reference_load',
                'audit_event', 'audit_seal', 'flyway_schema_history', 'idempotency_key')
            order by 1""";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** After everything that builds on a start. */
    void atStart(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) throws SQLException {
        copy(AT_START);
    }

    public void restoreStart() throws SQLException {
        restore(AT_START);
    }

    public void copy(String name) throws SQLException {
        var statements =
                new ArrayList<>(List.of("drop schema if exists " + name + " cascade", "create schema " + name));
        tables().forEach(t -> statements.add("create table " + name + "." + t + " as table public." + t));
        execute(statements);
    }

    /** Written as a replica: triggers and references have had their say when it was written the first time. */
    public void restore(String name) throws SQLException {
        var statements = new ArrayList<>(List.of("set local session_replication_role = replica"));
        for (var table : tables()) {
            var columns = columns(table);
            statements.add("delete from public." + table);
            statements.add("insert into public." + table + " (" + columns + ") select " + columns + " from " + name
                    + "." + table);
        }
        execute(statements);
    }

    public void execute(List<String> statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            connection.commit();
        }
    }

    private List<String> tables() throws SQLException {
        return read(TABLES);
    }

    private String columns(String table) throws SQLException {
        return String.join(
                ", ",
                read("select quote_ident(column_name) from information_schema.columns where table_schema = 'public'"
                        + " and is_generated = 'NEVER' and table_name = '" + table + "' order by ordinal_position"));
    }

    private List<String> read(String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
