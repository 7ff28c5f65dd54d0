package org.yeep.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Speaks to the mail server. */
@ApplicationScoped
class Postman {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ReactiveMailer mailer;

    Postman(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /**
     * Comes back once the server has taken it. The message's id stays the same at every attempt.
     *
     * @throws io.smallrye.mutiny.TimeoutException if nobody knows whether it has; any other exception: it has not
     */
    void deliver(UUID id, String address, WrittenMail mail) {
        var message = Mail.withText(address, mail.subject(), mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", "<" + id + "@yeep.invalid>")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mailer.send(message).await().atMost(PATIENCE);
    }
}
