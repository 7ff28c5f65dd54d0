package org.yeep.walk;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.yeep.testing.Person;

/** The people and things of {@code world.sql}, put up for one test class and taken down after it. */
@Singleton
class World {
    static final String ORGANISATION = id("0001");
    static final String OTHER_ORGANISATION = id("0002");
    static final String BOARD = id("0003");
    static final String PLAN = id("0011");
    static final String ITEM = id("0041");
    static final String INDICATOR = id("0051");
    static final String CYCLE = id("0061");
    static final String PERIOD = id("0062");
    static final String SUBMISSION = id("0071");
    static final String ASSESSMENT = id("0091");
    static final String DRAFT = id("00a1");
    static final String MARKER = "zzgizlizz";

    static final Person OFFICER = new Person("walk.veri", "municipality", ORGANISATION);
    /** Reference data and records of what happened stay out of the copy: nobody changes the one, the other only grows. */
    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public' and tablename not in (
                'province', 'sourced_fact', 'theme', 'norm_reference', 'indicator_definition', 'reference_load',
                'audit_event', 'audit_seal', 'flyway_schema_history', 'idempotency_key')
            order by 1""";

    private static final String BEFORE = "before_world";
    private static final String AFTER = "world";

    private final DataSource database;

    World(DataSource database) {
        this.database = database;
    }

    /** @return the id of the evidence the officer attached */
    String build() throws SQLException {
        copy(BEFORE);
        run("world.sql");
        var evidence = attachEvidence();
        run("world-sent.sql");
        copy(AFTER);
        return evidence;
    }

    /** As it was after {@link #build()}. */
    void restore() throws SQLException {
        restore(AFTER);
    }

    void takeDown() throws SQLException {
        restore(BEFORE);
        execute(List.of("drop schema " + BEFORE + " cascade", "drop schema " + AFTER + " cascade"));
    }

    static String id(String last) {
        return "0198f000-0000-7000-8000-00000a00" + last;
    }

    private static String attachEvidence() {
        Response answer = OFFICER.calls()
                .multiPart("file", "liste.txt", "zzgizlizz liste".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("title", "zzgizlizz belge")
                .multiPart("kind", "REPORT")
                .multiPart("visibility", "BOARD")
                .multiPart("personalDataDeclared", "true")
                .post("/api/v1/submissions/{s}/observations/{i}/total/evidence", SUBMISSION, INDICATOR);
        return answer.then().statusCode(201).extract().path("id");
    }

    private void run(String resource) throws SQLException {
        try (var in = World.class.getResourceAsStream("/" + resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("'W:", "'" + id(""));
            execute(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String schema) throws SQLException {
        var statements =
                new ArrayList<>(List.of("drop schema if exists " + schema + " cascade", "create schema " + schema));
        tables().forEach(t -> statements.add("create table " + schema + "." + t + " as table public." + t));
        execute(statements);
    }

    /** Written as a replica: triggers and references have had their say when it was written the first time. */
    private void restore(String schema) throws SQLException {
        var statements = new ArrayList<>(List.of("set session_replication_role = replica"));
        for (var table : tables()) {
            var columns = columns(table);
            statements.add("delete from public." + table);
            statements.add("insert into public." + table + " (" + columns + ") select " + columns + " from " + schema
                    + "." + table);
        }
        statements.add("set session_replication_role = origin");
        execute(statements);
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
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            connection.commit();
        }
    }
}
