package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Period")
public record PeriodResponse(
        @NotNull UUID id,

        @Schema(description = "For If-Match when its days are changed") @NotNull
        int version,

        @NotNull UUID cycleId,
        @NotNull int ordinal,

        @Schema(examples = {"2022-03", "2022-T1", "2022-H1", "2022-Y"}) @NotNull
        String code,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate deadline,
        @NotNull int graceDays,
        @NotNull ReportType feeds) {

    static PeriodResponse of(PeriodRef p) {
        return new PeriodResponse(
                p.id(),
                p.version(),
                p.cycleId(),
                p.ordinal(),
                p.code(),
                p.startsOn(),
                p.endsOn(),
                p.opensOn(),
                p.deadline(),
                p.graceDays(),
                p.feeds());
    }
}
