package org.yeep.monitoring;

import java.time.LocalDate;

/** How long the periods of a cycle are; they begin where the year's own months, thirds, halves and years begin. */
public enum PeriodFrequency {
    MONTHLY(1, "period-not-month"),
    FOUR_MONTHLY(4, "period-not-four-months"),
    HALF_YEARLY(6, "period-not-half-year"),
    YEARLY(12, "period-not-year");

    private final int months;
    private final String refusal;

    PeriodFrequency(int months, String refusal) {
        this.months = months;
        this.refusal = refusal;
    }

    int months() {
        return months;
    }

    /** The code of the rule that a first day breaks on which no such period begins. */
    String refusal() {
        return refusal;
    }

    boolean beginsOn(LocalDate day) {
        return day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
    }

    /** {@code 2022-03}, {@code 2022-T1}, {@code 2022-H1} or {@code 2022-Y}. */
    String code(LocalDate firstDay) {
        int part = (firstDay.getMonthValue() - 1) / months + 1;
        return firstDay.getYear()
                + switch (this) {
                    case MONTHLY -> "-%02d".formatted(part);
                    case FOUR_MONTHLY -> "-T" + part;
                    case HALF_YEARLY -> "-H" + part;
                    case YEARLY -> "-Y";
                };
    }
}
