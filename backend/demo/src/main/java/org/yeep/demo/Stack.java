package org.yeep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;

/** Starts the parts in the order in which people need them, watches them, and stops them in the opposite order. */
final class Stack {
    private static final int RESTARTS = 3;

    private final Options options;
    private final Screen screen;
    private final Jvm jvm;
    private final Children children;

    Stack(Options options, Screen screen, Jvm jvm) {
        this.options = options;
        this.screen = screen;
        this.jvm = jvm;
        this.children = new Children(options);
    }

    /** Returns when it was told to stop; anything else that ends it is a refusal. */
    void run() throws IOException {
        try {
            start();
        } catch (Refusal refusal) {
            // What fails because everything is being stopped is not news.
            if (!children.closed()) throw refusal;
        }
    }

    private void start() throws IOException {
        Leftovers.end(options);
        Ports.demand(options.port(), "web", "--port");
        Ports.demand(options.keycloakPort(), "Keycloak", "--keycloak-port");
        var secrets = Secrets.in(options.data());
        var database = new Database(options, secrets, Ports.preferring(options.databasePort()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop"));

        database.start();
        screen.done("step.database", database.port());
        var api = new Api(options, database, children, jvm);
        Child running = api.start();
        screen.done("step.api", options.publicUrl());
        Child keycloak = new Keycloak(options, database, secrets, children, jvm).start(screen);
        screen.done("step.keycloak", options.keycloakUrl());
        welcome(secrets);
        if (options.training()) train(api);
        watch(api, running, keycloak, database);
    }

    private void welcome(Secrets secrets) throws IOException {
        screen.say(
                "welcome",
                options.publicUrl(),
                options.keycloakUrl(),
                secrets.file(),
                options.data().resolve("logs"));
        DemoAccounts.in(options.root().resolve("keycloak/demo-users.json")).show(screen);
        DemoRealm.in(options.root().resolve("keycloak")).show(screen);
        screen.say("welcome.stop");
        Files.writeString(options.data().resolve("run/ready"), options.publicUrl());
    }

    private void train(Api api) {
        var thread = new Thread(
                () -> {
                    try {
                        api.train();
                    } catch (IOException | RuntimeException e) {
                        // Only the next start's speed is lost; what runs goes on.
                        if (!children.closed()) screen.say("training.failed", options.log("api-training"));
                    }
                },
                "training");
        thread.setDaemon(true);
        thread.start();
    }

    /** Public pages outlive Keycloak; an API that falls gets up again, but not forever. */
    private void watch(Api api, Child first, Child keycloak, Database database) throws IOException {
        keycloak.end().thenRun(() -> {
            if (!children.closed()) screen.say("keycloak.gone", options.log("keycloak"));
        });
        Child running = first;
        for (int restarts = 0; ; restarts++) {
            CompletableFuture.anyOf(running.end(), database.end()).join();
            if (children.closed()) return;
            if (running.alive()) throw new Refusal("refusal.database-gone", options.log("postgres"));
            if (restarts == RESTARTS) throw running.died();
            screen.say("api.gone", options.log("api"));
            running = api.start();
            screen.done("step.api", options.publicUrl());
        }
    }

    private void stop(Database database) {
        children.close();
        screen.say("stopping");
        children.stopAll();
        database.stop();
        try {
            Files.deleteIfExists(options.data().resolve("run/ready"));
        } catch (IOException harmless) {
            // The next start removes it.
        }
        screen.say("stopped");
    }
}
