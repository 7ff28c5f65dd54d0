package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Sets up cycles from within, such as the demonstration data's. */
@ApplicationScoped
public class Cycles {
    private final CycleService service;
    private final MonitoringCycleRepository cycles;

    Cycles(CycleService service, MonitoringCycleRepository cycles) {
        this.service = service;
        this.cycles = cycles;
    }

    @Transactional
    public boolean any() {
        return cycles.count() > 0;
    }

    /** Four half-years from {@code firstPeriodStart}; periods long over open from today on, one every half-year. */
    public UUID create(
            String titleTr, String titleEn, LocalDate firstPeriodStart, int deadlineDays, int graceDays, String by) {
        var deadlines = new MonitoringCycle.Deadlines(deadlineDays, graceDays);
        return service.create(new NewCycle(
                titleTr, titleEn, PeriodFrequency.HALF_YEARLY, firstPeriodStart, ReportSeries.ONE_EACH, deadlines, by));
    }

    public void addPlan(UUID cycleId, UUID planId) {
        service.addPlan(cycleId, planId);
    }
}
