package org.yeep.notification.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Sends what waits. A message is claimed and the claim committed before the server hears of it, so two instances never
 * send the same one; a refusal puts it back, and where nobody can know, it is left to the admin rather than sent twice.
 */
@ApplicationScoped
class EmailSender {
    private static final int AT_ONCE = 20;
    private static final int LONGEST_REASON = 300;

    private final MailMode mode;
    private final EmailQueue queue;
    private final MailWriter writer;
    private final Postman postman;

    EmailSender(MailMode mode, EmailQueue queue, MailWriter writer, Postman postman) {
        this.mode = mode;
        this.queue = queue;
        this.writer = writer;
        this.postman = postman;
    }

    @Scheduled(
            identity = "email-sender",
            every = "{yeep.mail.send-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (!mode.on()) return;
        queue.abandon();
        queue.pack();
        List<ClaimedEmail> claimed;
        do {
            claimed = queue.claim(AT_ONCE);
            claimed.forEach(this::send);
        } while (claimed.size() == AT_ONCE);
    }

    private void send(ClaimedEmail email) {
        try {
            var mail = writer.write(email, queue.contents(email.id()));
            if (!mode.sends()) {
                queue.kept(email.id(), mail);
                return;
            }
            postman.deliver(email.id(), email.address(), mail);
            queue.sent(email.id());
        } catch (TimeoutException e) {
            queue.uncertain(email.id(), "timeout");
        } catch (RuntimeException e) {
            Log.warnf("Mail %s was not taken: %s", email.id(), reason(e));
            queue.refused(email, reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
