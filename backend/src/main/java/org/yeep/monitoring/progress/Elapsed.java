package org.yeep.monitoring.progress;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of the plan's time was over at the end of the period, counted in days. A figure for a period stays what it
 * was when the calendar moves on.
 *
 * @param from first day of the plan
 * @param to last day of the plan
 * @param until last day of the period
 * @param share between 0 and 1, six decimals
 */
@Schema(name = "ElapsedTime")
public record Elapsed(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate until,
        @Schema(examples = "0.25") @NotNull BigDecimal share) {
    private static final int SCALE = 6;

    /** Null where the plan does not say both of its years. */
    public static Elapsed of(Integer startYear, Integer endYear, LocalDate until) {
        if (startYear == null || endYear == null) return null;
        var from = LocalDate.of(startYear, 1, 1);
        var to = LocalDate.of(endYear, 12, 31);
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        long over = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, until) + 1));
        var share = BigDecimal.valueOf(over).divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP);
        return new Elapsed(from, to, until, share);
    }

    boolean over() {
        return share.compareTo(BigDecimal.ONE) >= 0;
    }
}
