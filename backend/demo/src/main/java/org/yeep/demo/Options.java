package org.yeep.demo;

import java.nio.file.Path;
import java.util.Map;

/**
 * What ./start was asked for. Each flag has an environment variable of the same meaning; the flag wins.
 *
 * @param root the product's folder
 * @param data database, evidence, logs and secrets of this installation
 * @param cache what can be made again: Keycloak, PostgreSQL's binaries, start-up caches
 * @param training whether a start-up cache may be made once everything runs
 */
record Options(
        Path root,
        Path data,
        Path cache,
        int port,
        int keycloakPort,
        int keycloakManagementPort,
        int databasePort,
        boolean training) {

    static Options parse(Path root, String[] arguments, Map<String, String> environment) {
        var given = new Arguments(arguments, environment);
        Path data = root.resolve(given.text("--data-dir", "YEEP_DATA_DIR", ".data"));
        var options = new Options(
                root,
                data.toAbsolutePath().normalize(),
                root.resolve(given.text("--cache-dir", "YEEP_CACHE_DIR", ".data/cache"))
                        .toAbsolutePath()
                        .normalize(),
                given.port("--port", "YEEP_PORT", 8080),
                given.port("--keycloak-port", "YEEP_KEYCLOAK_PORT", 8180),
                given.port("--keycloak-management-port", "YEEP_KEYCLOAK_MANAGEMENT_PORT", 8190),
                given.port("--db-port", "YEEP_DB_PORT", 5433),
                !given.flag("--no-training"));
        given.refuseTheRest();
        return options;
    }

    String publicUrl() {
        return "http://localhost:" + port;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    String issuer() {
        return keycloakUrl() + "/realms/yeep";
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }
}
