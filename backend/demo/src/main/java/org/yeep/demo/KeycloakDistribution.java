package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keycloak's own distribution: unpacked by Maven and built once, then kept. */
final class KeycloakDistribution {
    /** What is fixed at build time; changing it builds again. */
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private static final List<String> OPENED = List.of(
            "java.base/java.util", "java.base/java.util.concurrent", "java.base/java.security", "java.base/java.lang");

    private final Options options;
    private final Children children;
    private final Jvm jvm;

    KeycloakDistribution(Options options, Children children, Jvm jvm) {
        this.options = options;
        this.children = children;
        this.jvm = jvm;
    }

    void prepare(Screen screen) throws IOException {
        if (home().isEmpty()) {
            screen.step("step.keycloak-unpack");
            unpack();
        }
        if (!Files.exists(builtMark()) || !Files.readString(builtMark()).equals(BUILD.toString())) {
            screen.step("step.keycloak-build");
            children.start("keycloak-build", command(BUILD), Map.of()).finish();
            Files.writeString(builtMark(), BUILD.toString());
        }
    }

    /**
     * The command kc.sh would run. Called directly, because kc.sh stays between us and the server and a kill -9 of it
     * would leave the server behind.
     */
    List<String> command(List<String> arguments) {
        Path home = home().orElseThrow();
        var command = new ArrayList<String>();
        command.add(jvm.command());
        command.addAll(Jvm.LOCALE);
        command.addAll(Jvm.FRUGAL);
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError"));
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.add("-Dpicocli.disable.closures=true");
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    Path imports() {
        return home().orElseThrow().resolve("data/import");
    }

    private void unpack() {
        Path backend = options.root().resolve("backend");
        var maven = List.of(
                "sh",
                backend.resolve("mvnw").toString(),
                "--batch-mode",
                "--file",
                backend.resolve("demo/pom.xml").toString(),
                "dependency:unpack@keycloak",
                "-Dkeycloak.directory=" + folder());
        children.start("keycloak-unpack", maven, Map.of("JAVA_HOME", jvm.home().toString()))
                .finish();
    }

    private Optional<Path> home() {
        if (!Files.isDirectory(folder())) return Optional.empty();
        try (Stream<Path> inside = Files.list(folder())) {
            return inside.filter(path -> Files.exists(path.resolve("bin/kc.sh")))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Path builtMark() {
        return folder().resolve("built");
    }

    private Path folder() {
        return options.cache().resolve("keycloak");
    }
}
