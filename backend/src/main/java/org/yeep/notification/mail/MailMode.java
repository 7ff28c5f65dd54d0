package org.yeep.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether mail leaves this installation. Without a server it does not; a demonstration keeps it for its admin to read. */
@ApplicationScoped
public class MailMode {
    private final boolean server;
    private final boolean demo;

    MailMode(
            @ConfigProperty(name = "yeep.mail.host") Optional<String> host,
            @ConfigProperty(name = "yeep.demo") boolean demo) {
        this.server = host.filter(h -> !h.isBlank()).isPresent();
        this.demo = demo;
    }

    /** Whether mail is written at all. */
    public boolean on() {
        return server || demo;
    }

    boolean sends() {
        return server;
    }
}
