package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.monitoring.suppression.Span;

/** A stretch of time that is reported on, when reports on it may be sent, and which report they feed. */
@Entity
class Period {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

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

    /** Half of a year, beginning in January or July. */
    static Period halfYear(
            MonitoringCycle cycle, int ordinal, LocalDate startsOn, LocalDate opensOn, LocalDate deadline, int grace) {
        var period = new Period();
        period.cycle = cycle;
        period.ordinal = ordinal;
        period.startsOn = startsOn;
        period.endsOn = startsOn.plusMonths(6).minusDays(1);
        period.code = startsOn.getYear() + (startsOn.getMonthValue() == 1 ? "-H1" : "-H2");
        period.opensOn = opensOn;
        period.deadline = deadline;
        period.graceDays = grace;
        period.feeds = ReportType.values()[ordinal - 1];
        return period;
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

    LocalDate deadline() {
        return deadline;
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
                id, cycle.id(), cycle.titleTr(), ordinal, code, startsOn, endsOn, opensOn, deadline, graceDays, feeds);
    }
}
