package org.yeep.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateCycle")
public record CreateCycleRequest(
        @NotBlank @Size(max = 200) String titleTr,
        @NotBlank @Size(max = 200) String titleEn,

        @Schema(description = "First day of the first half-year: 1 January or 1 July") @NotNull
        LocalDate firstPeriodStart,

        @Schema(description = "Days from a period's opening to its deadline") @NotNull @Min(1) @Max(365)
        Integer deadlineDays,

        @Schema(description = "Days after the deadline in which a late submission is still taken")
        @NotNull
        @Min(0)
        @Max(365)
        Integer graceDays) {

    NewCycle by(String account) {
        var deadlines = new MonitoringCycle.Deadlines(deadlineDays, graceDays);
        return new NewCycle(titleTr, titleEn, firstPeriodStart, deadlines, account);
    }
}
