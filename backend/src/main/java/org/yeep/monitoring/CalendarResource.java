package org.yeep.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.yeep.shared.http.PublicRead;
import org.yeep.shared.i18n.ReaderLanguage;
import org.yeep.shared.paging.Page;

/** Openings and deadlines of all cycles, for everybody. */
@Path("/")
@PermitAll
@Tag(name = "Monitoring cycles")
class CalendarResource {
    private final CalendarReader reader;

    CalendarResource(CalendarReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("calendar")
    @PublicRead
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCalendar",
            summary = "Lists openings and deadlines by day, those moved with their reasons",
            description = "Everybody. With an organisation: of the cycles its plans are in, and what was moved for it.")
    public Page<CalendarEntryResponse> list(
            @RestQuery UUID cycle,
            @RestQuery UUID organisation,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reader.page(CalendarFilter.of(cycle, organisation, from, to, cursor), limit);
    }

    @GET
    @Path("calendar.ics")
    @PublicRead
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            operationId = "downloadCalendar",
            summary = "The same for a calendar programme to follow (iCalendar)",
            description = "Everybody. From a year ago on unless asked otherwise.")
    public String file(
            @RestQuery UUID cycle,
            @RestQuery UUID organisation,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @RestQuery String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        var filter = CalendarFilter.of(cycle, organisation, from, to, null);
        return reader.file(filter, ReaderLanguage.of(lang, acceptLanguage));
    }
}
