package org.yeep.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a period can be reported on. */
@Schema(name = "EditPeriod")
public record EditPeriodRequest(
        @NotNull LocalDate opensOn,
        @NotNull LocalDate deadline,

        @Schema(description = "Days after the deadline in which a late submission is still taken")
        @NotNull
        @Min(0)
        @Max(365)
        Integer graceDays) {}
