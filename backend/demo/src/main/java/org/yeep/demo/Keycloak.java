package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real Keycloak with the project's realm and, because this is a demonstration, its accounts and a municipality's system. */
final class Keycloak {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Options options;
    private final Database database;
    private final Secrets secrets;
    private final Children children;
    private final KeycloakDistribution distribution;

    Keycloak(Options options, Database database, Secrets secrets, Children children, Jvm jvm) {
        this.options = options;
        this.database = database;
        this.secrets = secrets;
        this.children = children;
        this.distribution = new KeycloakDistribution(options, children, jvm);
    }

    Child start(Screen screen) throws IOException {
        distribution.prepare(screen);
        offerRealm();
        screen.step("step.keycloak-start");
        int management = Ports.preferring(options.keycloakManagementPort());
        Child server = children.start("keycloak", distribution.command(arguments(management)), environment());
        Readiness.await(server, "http://127.0.0.1:" + management + "/health/ready", PATIENCE);
        new KeycloakAdmin(options, adminPassword()).followTheAddress();
        return server;
    }

    /** Keycloak imports a realm it does not have and leaves alone one it has. */
    private void offerRealm() throws IOException {
        Path source = options.root().resolve("keycloak");
        Files.createDirectories(distribution.imports());
        DemoRealm.in(source).write(distribution.imports().resolve("yeep-realm.json"));
        Files.copy(
                source.resolve("demo-users.json"),
                distribution.imports().resolve("yeep-users-0.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> arguments(int management) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + options.keycloakPort(),
                "--http-management-port=" + management,
                "--hostname=" + options.keycloakUrl(),
                "--cache=local",
                "--db-url=" + database.url("keycloak"));
    }

    private Map<String, String> environment() throws IOException {
        return Map.of(
                "KC_DB_USERNAME", "keycloak",
                "KC_DB_PASSWORD", database.password("keycloak"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword(),
                "YEEP_PUBLIC_URL", options.publicUrl());
    }

    private String adminPassword() throws IOException {
        return secrets.of("keycloak.admin.password");
    }
}
