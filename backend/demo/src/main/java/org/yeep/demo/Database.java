package org.yeep.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL from zonky's binaries, with one database and one account each for the API and for Keycloak. */
final class Database {
    private static final List<String> OWNERS = List.of("yeep", "keycloak");
    private static final String PASSWORDS_ONLY = """
            # Written by ./start: nobody enters without a password.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Options options;
    private final Secrets secrets;
    private final int port;
    private EmbeddedPostgres postgres;

    Database(Options options, Secrets secrets, int port) {
        this.options = options;
        this.secrets = secrets;
        this.port = port;
    }

    int port() {
        return port;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password(String owner) throws IOException {
        return secrets.of("postgres." + owner + ".password");
    }

    synchronized void start() throws IOException {
        Path log = options.log("postgres");
        Files.createDirectories(log.getParent());
        Files.createDirectories(options.data());
        try {
            postgres = server(Redirect.appendTo(log.toFile())).start();
            prepare();
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new Refusal("refusal.database", log, e.getMessage());
        }
    }

    /** Completes when the server ends, however it ends. */
    CompletableFuture<ProcessHandle> end() throws IOException {
        Path file = options.data().resolve("postgres").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** A fast shutdown with a checkpoint: the next start has nothing to recover. */
    synchronized void stop() {
        if (postgres == null) return;
        try {
            postgres.close();
        } catch (IOException e) {
            throw new Refusal("refusal.database", options.log("postgres"), e.getMessage());
        } finally {
            postgres = null;
        }
    }

    private EmbeddedPostgres.Builder server(Redirect log) throws IOException {
        // The binaries stay away from the data: zonky clears old data folders next to its binaries.
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(options.cache().resolve("postgres").toFile())
                .setDataDirectory(options.data().resolve("postgres"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setConnectConfig("password", password("postgres"))
                // zonky is made for tests and switches durability off; here an answer of 2xx is a promise.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    private void prepare() throws SQLException, IOException {
        Path rules = options.data().resolve("postgres").resolve("pg_hba.conf");
        if (Files.readString(rules).equals(PASSWORDS_ONLY)) return;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String owner : OWNERS) create(owner, statement);
            statement.execute("alter role postgres password '" + password("postgres") + "'");
            Files.writeString(rules, PASSWORDS_ONLY);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Owners are names of ours and passwords base64url: nothing here needs quoting. */
    private void create(String owner, Statement statement) throws SQLException, IOException {
        if (!exists("pg_roles where rolname = '" + owner + "'", statement))
            statement.execute("create role " + owner + " login");
        statement.execute("alter role " + owner + " password '" + password(owner) + "'");
        if (!exists("pg_database where datname = '" + owner + "'", statement))
            statement.execute("create database " + owner + " owner " + owner);
    }

    private static boolean exists(String what, Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + what)) {
            return found.next();
        }
    }
}
