package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.MonitoringCycle.Deadlines;
import org.yeep.monitoring.suppression.Span;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A stretch of time that is reported on, when reports on it may be sent, and which report they feed. */
@Entity
class Period {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private MonitoringCycle cycle;

    private int ordinal;
    private String code;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate opensOn;
    private LocalDate deadline;
    private int graceDays;

    @Enumerated(STRING)
    private ReportType feeds;

    protected Period() {} // for Hibernate

    /** The one that follows those the cycle has. */
    static Period next(
            MonitoringCycle cycle, LocalDate startsOn, LocalDate opensOn, Deadlines deadlines, ReportType feeds) {
        var period = new Period();
        period.cycle = cycle;
        period.ordinal = cycle.periods().size() + 1;
        period.startsOn = startsOn;
        period.endsOn = startsOn.plusMonths(cycle.frequency().months()).minusDays(1);
        period.code = cycle.frequency().code(startsOn);
        period.opensOn = opensOn;
        period.deadline = opensOn.plusDays(deadlines.days());
        period.graceDays = deadlines.graceDays();
        period.feeds = feeds;
        return period;
    }

    /** Other days for a period that nobody can have begun to report on. */
    void reschedule(EditPeriodRequest asked, LocalDate today) {
        if (!today.isBefore(opensOn)) throw new Conflict("period-already-open", opensOn);
        if (!asked.opensOn().isAfter(endsOn)) throw new Invalid("/opensOn", "period-opens-before-end", endsOn);
        if (asked.opensOn().isBefore(today)) throw new Invalid("/opensOn", "period-opens-in-past", today);
        if (asked.deadline().isBefore(asked.opensOn()))
            throw new Invalid("/deadline", "deadline-before-opening", asked.opensOn());
        opensOn = asked.opensOn();
        deadline = asked.deadline();
        graceDays = asked.graceDays();
    }

    /** More time for everybody; days of grace follow the new deadline. */
    void extend(LocalDate to, LocalDate today) {
        if (today.isAfter(lastDay())) throw new Conflict("deadline-over", lastDay());
        if (!to.isAfter(deadline)) throw new Invalid("/deadline", "extension-not-later", deadline);
        deadline = to;
    }

    Span span() {
        return new Span(startsOn, endsOn);
    }

    /** Sending is possible up to and including this day, late after the deadline. */
    LocalDate lastDay() {
        return deadline.plusDays(graceDays);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    EditPeriodRequest days() {
        return new EditPeriodRequest(opensOn, deadline, graceDays);
    }

    LocalDate deadline() {
        return deadline;
    }

    int graceDays() {
        return graceDays;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    ReportType feeds() {
        return feeds;
    }

    int ordinal() {
        return ordinal;
    }

    MonitoringCycle cycle() {
        return cycle;
    }

    PeriodRef ref() {
        return new PeriodRef(
                id,
                version,
                cycle.id(),
                cycle.titleTr(),
                ordinal,
                code,
                startsOn,
                endsOn,
                opensOn,
                deadline,
                graceDays,
                feeds);
    }
}
