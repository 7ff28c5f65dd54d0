package org.yeep.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demonstration's passwords are printed in its documentation: with them nothing else may run. */
@ApplicationScoped
class DemoGuard {
    private static final Set<String> KNOWN = Set.of("yeep-demo", "yeep-demo-2026", "change-me", "changeme");
    private final boolean demo;
    private final String databasePassword;

    DemoGuard(
            @ConfigProperty(name = "yeep.demo") boolean demo,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "") String databasePassword) {
        this.demo = demo;
        this.databasePassword = databasePassword;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        refuseKnownSecrets(demo, databasePassword);
    }

    static void refuseKnownSecrets(boolean demo, String databasePassword) {
        if (demo || !KNOWN.contains(databasePassword)) return;
        throw new IllegalStateException(
                "YEEP_DB_PASSWORD is a demonstration password. Set your own, or YEEP_DEMO=true for a demonstration.");
    }
}
