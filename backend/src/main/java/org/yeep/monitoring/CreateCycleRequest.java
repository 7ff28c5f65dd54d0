package org.yeep.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateCycle")
public record CreateCycleRequest(
        @NotBlank @Size(max = 200) String titleTr,
        @NotBlank @Size(max = 200) String titleEn,

        @Schema(description = "How long each period is; half a year if nothing is said")
        PeriodFrequency frequency,

        @Schema(
                description =
                        "First day of the first period, which begins where the year's months, thirds or halves do")
        @NotNull
        LocalDate firstPeriodStart,

        @Schema(
                description =
                        "The report that each period feeds, in the order of the periods: PROGRESS_1, PROGRESS_2,"
                                + " PROGRESS_3, FINAL, each by one or more periods in a row. One period each if nothing is said")
        @Size(min = 4, max = 120)
        List<@NotNull ReportType> feeds,

        @Schema(description = "Days from a period's opening to its deadline") @NotNull @Min(1) @Max(365)
        Integer deadlineDays,

        @Schema(description = "Days after the deadline in which a late submission is still taken")
        @NotNull
        @Min(0)
        @Max(365)
        Integer graceDays) {

    NewCycle by(String account) {
        var deadlines = new MonitoringCycle.Deadlines(deadlineDays, graceDays);
        var length = frequency == null ? PeriodFrequency.HALF_YEARLY : frequency;
        var series = feeds == null ? ReportSeries.ONE_EACH : ReportSeries.of(feeds);
        return new NewCycle(titleTr, titleEn, length, firstPeriodStart, series, deadlines, account);
    }
}
