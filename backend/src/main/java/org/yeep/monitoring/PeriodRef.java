package org.yeep.monitoring;

import java.time.LocalDate;
import java.util.UUID;

/** @param code year and part, such as {@code 2022-03}, {@code 2022-T1}, {@code 2022-H1} or {@code 2022-Y} */
public record PeriodRef(
        UUID id,
        int version,
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
