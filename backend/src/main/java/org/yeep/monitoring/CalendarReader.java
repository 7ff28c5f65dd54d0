package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@ApplicationScoped
class CalendarReader {
    /** A calendar programme takes all of a file each time: the last year and what is to come. */
    private static final int ENTRIES_OF_A_FILE = 2000;

    private final CalendarRepository calendar;
    private final CalendarFile file;
    private final Clock clock;

    CalendarReader(CalendarRepository calendar, CalendarFile file, Clock clock) {
        this.calendar = calendar;
        this.file = file;
        this.clock = clock;
    }

    @Transactional
    Page<CalendarEntryResponse> page(CalendarFilter filter, int limit) {
        return Page.of(calendar.list(filter, limit + 1), limit, e -> Cursor.of(e.day(), e.id()));
    }

    @Transactional
    String file(CalendarFilter asked, Locale language) {
        var from = asked.from() == null ? LocalDate.now(clock).minusYears(1) : asked.from();
        var filter = new CalendarFilter(asked.cycle(), asked.organisation(), from, asked.to(), null);
        return file.write(calendar.list(filter, ENTRIES_OF_A_FILE), language);
    }
}
