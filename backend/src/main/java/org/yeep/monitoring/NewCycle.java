package org.yeep.monitoring;

import java.time.LocalDate;

/** A cycle asked for: titles in both languages, how its periods follow each other, and its deadlines. */
record NewCycle(
        String titleTr,
        String titleEn,
        PeriodFrequency frequency,
        LocalDate firstPeriodStart,
        ReportSeries series,
        MonitoringCycle.Deadlines deadlines,
        String by) {}
