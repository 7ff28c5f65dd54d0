package org.yeep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.yeep.shared.i18n.Messages;

/** The one sentence that says what is due, the same on the page and in the mail. */
@ApplicationScoped
public class NotificationText {
    private static final String UNDATED = ".undated";
    private final Messages messages;

    NotificationText(Messages messages) {
        this.messages = messages;
    }

    public String of(Notification notification, Locale locale) {
        var about = messages.text(locale, "notification.about", notification.about(), notification.period());
        var key = "notification." + notification.kind().name();
        if (notification.dueOn() != null) return messages.text(locale, key, about, day(notification.dueOn(), locale));
        var undated = messages.text(locale, key + UNDATED, about);
        return undated.equals(key + UNDATED) ? messages.text(locale, key, about) : undated;
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
