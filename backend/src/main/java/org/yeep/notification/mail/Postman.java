package org.yeep.notification.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/**
 * Speaks to the mail server, always on one event loop: asked from any other thread, the mail client may open the socket
 * on one loop and listen on another, and a greeting that is quicker than the listener is lost and awaited in vain.
 */
@ApplicationScoped
class Postman {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ReactiveMailer mailer;
    private final Context loop;

    Postman(ReactiveMailer mailer, Vertx vertx) {
        this.mailer = mailer;
        this.loop = ((VertxInternal) vertx).createEventLoopContext();
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
        mailer.send(message)
                .runSubscriptionOn(sending -> loop.runOnContext(ignored -> sending.run()))
                .await()
                .atMost(PATIENCE);
    }
}
