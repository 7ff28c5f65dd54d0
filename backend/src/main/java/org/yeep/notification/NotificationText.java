package org.yeep.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yeep.shared.i18n.Messages;

/** The one sentence that says what is due, the same on the page and in the mail. */
@ApplicationScoped
public class NotificationText {
    /** More units than a person reads in one line are summed up. */
    private static final int LISTED = 8;

    private static final String UNDATED = ".undated";
    private final Messages messages;

    NotificationText(Messages messages) {
        this.messages = messages;
    }

    /** With the units whose numbers are missing and how many they are. */
    public String of(Notification notification, Locale locale) {
        var key = notification.kind() == NotificationKind.SUBMISSION_RETURNED
                ? "notification.returned"
                : "notification.missing";
        var missing = notification.missing();
        var own = parts(key, missing, 0, missing.ownUnits(), locale);
        var others = parts(key, missing, missing.ownUnits(), missing.units().size(), locale);
        var said = new StringBuilder(brief(notification, locale));
        if (own != null) said.append(' ').append(messages.text(locale, key + ".own", own));
        if (others != null) said.append(' ').append(messages.text(locale, key + ".units", others));
        return said.toString();
    }

    /** Null where there are none; those after the eighth are only counted. */
    private String parts(String key, UnitNumbers missing, int from, int to, Locale locale) {
        if (from == to) return null;
        int listed = Math.min(to, from + LISTED);
        var parts = IntStream.range(from, listed)
                .mapToObj(i -> messages.text(
                        locale,
                        key + (missing.units().get(i).isEmpty() ? ".nobodys" : ".unit"),
                        missing.units().get(i),
                        missing.numbers().get(i)))
                .collect(Collectors.joining("; "));
        return to == listed ? parts : messages.text(locale, "notification.more", parts, to - listed);
    }

    /** Without them: short enough for the subject of a message. */
    public String brief(Notification notification, Locale locale) {
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
