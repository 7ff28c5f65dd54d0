package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product itself: the API, which here also serves the built front end. */
final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Options options;
    private final Database database;
    private final Children children;
    private final Jvm jvm;
    private final StartupCache cache;

    Api(Options options, Database database, Children children, Jvm jvm) throws IOException {
        this.options = options;
        this.database = database;
        this.children = children;
        this.jvm = jvm;
        if (!Files.exists(jar())) throw new Refusal("refusal.not-built", jar());
        this.cache = StartupCache.of(jar().getParent(), options.cache().resolve("java"), jvm);
    }

    /** Answers when the public pages do. A start-up cache that spoils the start is thrown away, not believed. */
    Child start() throws IOException {
        boolean cached = cache.exists();
        Child api = children.start("api", command(cache.use()), environment(options.port()));
        try {
            Readiness.await(api, ready(options.port()), PATIENCE);
            return api;
        } catch (Refusal refusal) {
            if (!cached || children.closed()) throw refusal;
            api.stop();
            cache.forget();
            return start();
        }
    }

    /** Starts a second API beside the first for a few seconds, only to record which classes a start needs. */
    void train() throws IOException {
        if (cache.exists()) return;
        cache.prepare();
        int port = Ports.preferring(options.port() + 1);
        Child trainee = children.start("api-training", command(cache.record()), environment(port), Duration.ZERO);
        Readiness.await(trainee, ready(port), PATIENCE);
        // Java writes the cache on its way out; one that was cut short is not taken into use.
        if (trainee.stop(Duration.ofMinutes(5))) cache.keep();
    }

    private List<String> command(List<String> extra) {
        var command = new ArrayList<String>();
        command.add(jvm.command());
        command.addAll(Jvm.LOCALE);
        command.addAll(Jvm.FRUGAL);
        command.addAll(List.of("-Xms48m", "-Xmx224m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(extra);
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    private Map<String, String> environment(int port) throws IOException {
        return Map.ofEntries(
                // As in the image.
                Map.entry("MALLOC_ARENA_MAX", "2"),
                Map.entry("YEEP_HTTP_HOST", "127.0.0.1"),
                Map.entry("YEEP_HTTP_PORT", String.valueOf(port)),
                Map.entry("YEEP_DB_URL", database.url("yeep")),
                Map.entry("YEEP_DB_USER", "yeep"),
                Map.entry("YEEP_DB_PASSWORD", database.password("yeep")),
                Map.entry("YEEP_OIDC_URL", options.issuer()),
                Map.entry("YEEP_PUBLIC_URL", options.publicUrl()),
                Map.entry(
                        "YEEP_WEB_DIR", options.root().resolve("frontend/dist").toString()),
                Map.entry(
                        "YEEP_EVIDENCE_DIR", options.data().resolve("evidence").toString()),
                // Whoever tries the demonstration need not wait as long for a reminder as a town may.
                Map.entry("YEEP_NOTIFICATION_LOOK_EVERY", "30s"),
                Map.entry("YEEP_DEMO", "true"));
    }

    private Path jar() {
        return options.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    private static String ready(int port) {
        return "http://127.0.0.1:" + port + "/q/health/ready";
    }
}
