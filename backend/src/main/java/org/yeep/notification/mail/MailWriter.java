package org.yeep.notification.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.notification.Notification;
import org.yeep.notification.NotificationText;
import org.yeep.shared.i18n.Messages;

/**
 * Puts a message into words: what is due, from which unit, how many numbers, and where to see
 * to it; no person's name and nothing that was reported.
 */
@ApplicationScoped
class MailWriter {
    private final Template text;
    private final Template html;
    private final NotificationText texts;
    private final Messages messages;
    private final Unsubscribing unsubscribing;
    private final String site;

    MailWriter(
            @Location("mail/reminder.txt") Template text,
            @Location("mail/reminder.html") Template html,
            NotificationText texts,
            Messages messages,
            Unsubscribing unsubscribing,
            @ConfigProperty(name = "yeep.public-url") String site) {
        this.text = text;
        this.html = html;
        this.texts = texts;
        this.messages = messages;
        this.unsubscribing = unsubscribing;
        this.site = site.replaceAll("/+$", "");
    }

    /** One line of a message, as the templates read it. */
    public record Line(String text, String address) {}

    WrittenMail write(ClaimedEmail email, List<Notification> contents) {
        var locale = email.locale();
        var lines = contents.stream()
                .map(n -> new Line(texts.of(n, locale), site + n.address()))
                .toList();
        var token = unsubscribing.token(email.account());
        var subject = lines.size() == 1
                ? texts.brief(contents.get(0), locale)
                : say(locale, email.digest() ? "mail.subject.digest" : "mail.subject.several", lines.size());
        return new WrittenMail(
                subject,
                filled(text, locale, lines, token).render(),
                filled(html, locale, lines, token).render(),
                URI.create(site + "/api/v1/unsubscribe?token=" + token));
    }

    private io.quarkus.qute.TemplateInstance filled(Template template, Locale locale, List<Line> lines, String token) {
        return template.data("language", locale.getLanguage())
                .data("lines", lines)
                .data("intro", say(locale, "mail.intro"))
                .data("open", say(locale, "mail.open"))
                .data("why", say(locale, "mail.why"))
                .data("choose", say(locale, "mail.choose"))
                .data("preferences", site + "/workspace/notifications/preferences")
                .data("stop", say(locale, "mail.stop"))
                .data("unsubscribe", site + "/unsubscribe?token=" + token);
    }

    private String say(Locale locale, String key, Object... args) {
        return messages.text(locale, key, args);
    }
}
