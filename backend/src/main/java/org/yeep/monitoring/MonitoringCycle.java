package org.yeep.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
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
import org.yeep.shared.problem.DomainProblem.NotFound;

/** A round of monitoring over many plans: its periods feed three progress reports and a final one, in this order. */
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

    @Enumerated(STRING)
    private PeriodFrequency frequency;

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

    private MonitoringCycle(String titleTr, String titleEn, PeriodFrequency frequency, String by, Instant at) {
        this.titleTr = titleTr;
        this.titleEn = titleEn;
        this.frequency = frequency;
        this.createdBy = by;
        this.createdAt = at;
    }

    /**
     * One period after the other. Each opens the day after it ends and is due {@code deadlines.days()} later; those that
     * ended long ago open one after the other from {@code now.today()} on, so that a cycle looking back can still be
     * reported.
     */
    static MonitoringCycle begin(NewCycle asked, Moment now) {
        var frequency = asked.frequency();
        Reach.require("/firstPeriodStart", asked.firstPeriodStart());
        if (!frequency.beginsOn(asked.firstPeriodStart())) throw new Invalid("/firstPeriodStart", frequency.refusal());
        var cycle =
                new MonitoringCycle(asked.titleTr().strip(), asked.titleEn().strip(), frequency, asked.by(), now.at());
        var startsOn = asked.firstPeriodStart();
        var earliest = now.today();
        for (var feeds : asked.series().feeds()) {
            var next = startsOn.plusMonths(frequency.months());
            var opensOn = later(next, earliest);
            cycle.periods.add(Period.next(cycle, startsOn, opensOn, asked.deadlines(), feeds));
            startsOn = next;
            earliest = opensOn.plusMonths(frequency.months());
        }
        return cycle;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
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

    PeriodFrequency frequency() {
        return frequency;
    }

    /** @throws NotFound if the cycle has no such period */
    Period period(UUID periodId) {
        return periods.stream()
                .filter(p -> p.id().equals(periodId))
                .findFirst()
                .orElseThrow(() -> new NotFound("period", periodId));
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
