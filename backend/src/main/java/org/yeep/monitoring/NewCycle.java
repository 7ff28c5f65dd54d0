package org.yeep.monitoring;

import java.time.LocalDate;

/** A cycle asked for: titles in both languages, the first day of its first half-year, and its deadlines. */
record NewCycle(
        String titleTr, String titleEn, LocalDate firstPeriodStart, MonitoringCycle.Deadlines deadlines, String by) {}
