package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/** @param code year and half, such as {@code 2022-H1} */
public record PeriodRef(
        UUID id,
        UUID cycleId,
        String cycleTitle,
        int ordinal,
        String code,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate opensOn,
        LocalDate deadline,
        int graceDays,
        ReportType feeds) {}
