package org.yeep.monitoring;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.Invalid;

/** A round of monitoring over many plans: its periods feed three progress reports and a final one. */
@Entity
class MonitoringCycle {
    @Id
    @GeneratedValue
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String titleTr;
    private String titleEn;
    private String createdBy;
    private Instant createdAt;

    @OneToMany(mappedBy = "cycle", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Period> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cycle_plan", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "plan_id")
    private Set<UUID> plans = new LinkedHashSet<>();

    protected MonitoringCycle() {} // for Hibernate

    private MonitoringCycle(String titleTr, String titleEn, String by, Instant at) {
        this.titleTr = titleTr;
        this.titleEn = titleEn;
        this.createdBy = by;
        this.createdAt = at;
    }

    /**
     * Four half-years in a row from {@code firstStart}, the first day of January or July. Each opens the day after it
     * ends and is due {@code deadlineDays} later; those that ended long ago open one after the other from
     * {@code today} on, so that a cycle looking back can still be reported.
     */
    static MonitoringCycle ofHalfYears(
            String titleTr, String titleEn, LocalDate firstStart, Deadlines deadlines, String by, Moment now) {
        if (firstStart.getDayOfMonth() != 1 || firstStart.getMonthValue() % 6 != 1)
            throw new Invalid("/firstPeriodStart", "period-not-half-year");
        var cycle = new MonitoringCycle(titleTr, titleEn, by, now.at());
        var opensOn = firstStart;
        for (int i = 0; i < ReportType.values().length; i++) {
            var starts = firstStart.plusMonths(6L * i);
            var earliest = i == 0 ? now.today() : opensOn.plusMonths(6);
            opensOn = later(starts.plusMonths(6), earliest);
            cycle.add(Period.halfYear(
                    cycle, i + 1, starts, opensOn, opensOn.plusDays(deadlines.days()), deadlines.graceDays()));
        }
        return cycle;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Three progress reports and a final one, in this order, and nothing after the final one. */
    void add(Period period) {
        var reports = ReportType.values();
        if (periods.size() == reports.length) throw new Conflict("cycle-is-full");
        if (period.feeds() != reports[periods.size()])
            throw new Conflict("report-out-of-order", period.feeds().name());
        periods.add(period);
    }

    void include(UUID planId) {
        if (!plans.add(planId)) throw new Conflict("plan-already-in-cycle");
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String titleTr() {
        return titleTr;
    }

    String titleEn() {
        return titleEn;
    }

    List<Period> periods() {
        return List.copyOf(periods);
    }

    Set<UUID> plans() {
        return Set.copyOf(plans);
    }

    /** Days from the opening to the deadline, and days after it in which a late submission is still taken. */
    record Deadlines(int days, int graceDays) {}

    record Moment(Instant at, LocalDate today) {}
}
