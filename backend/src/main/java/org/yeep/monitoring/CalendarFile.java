package org.yeep.monitoring;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.shared.i18n.Messages;

/** The calendar as iCalendar (RFC 5545): days without hours, each with an id that stays when the day moves. */
@ApplicationScoped
class CalendarFile {
    /** A line has at most 75 octets; a Turkish letter may take two. */
    private static final int LETTERS_OF_A_LINE = 36;

    private final Messages messages;
    private final Clock clock;
    private final String publicUrl;

    CalendarFile(Messages messages, Clock clock, @ConfigProperty(name = "yeep.public-url") String publicUrl) {
        this.messages = messages;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    String write(List<CalendarEntryResponse> entries, Locale language) {
        var calendar = new ICalendar();
        calendar.setProductId(
                "-//YEEP//Monitoring calendar//" + language.getLanguage().toUpperCase(Locale.ROOT));
        calendar.setName(messages.text(language, "calendar.name"));
        entries.forEach(entry -> calendar.addEvent(event(entry, language)));
        return text(calendar);
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LETTERS_OF_A_LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntryResponse entry, Locale language) {
        var event = new VEvent();
        event.setUid(entry.id() + "@yeep");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(day(entry.day()));
        event.setDateEnd(day(entry.day().plusDays(1)));
        event.setSummary(summary(entry, language));
        event.setDescription(description(entry, language));
        event.setUrl(publicUrl + "/calendar");
        event.setTransparency(true);
        return event;
    }

    private String summary(CalendarEntryResponse entry, Locale language) {
        var title = "tr".equals(language.getLanguage()) ? entry.cycleTitleTr() : entry.cycleTitleEn();
        var key = "calendar." + entry.kind().name().toLowerCase(Locale.ROOT);
        if (entry.plan() == null) return messages.text(language, key, entry.periodCode(), title);
        var whose = entry.organisation().name();
        return messages.text(language, key + ".own", entry.periodCode(), title, whose);
    }

    private String description(CalendarEntryResponse entry, Locale language) {
        if (entry.kind() == CalendarEntryKind.OPENING)
            return messages.text(language, "calendar.reports-on", entry.startsOn(), entry.endsOn());
        var late = messages.text(language, "calendar.late-until", entry.lastDay());
        if (entry.reason() == null) return late;
        return late + "\n" + messages.text(language, "calendar.moved", entry.formerDeadline(), entry.reason());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
