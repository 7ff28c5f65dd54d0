package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CycleSummary")
public record CycleSummaryResponse(
        @NotNull UUID id,
        @NotNull String titleTr,
        @NotNull String titleEn,
        @NotNull PeriodFrequency frequency,
        @NotNull List<PeriodResponse> periods) {

    static CycleSummaryResponse of(MonitoringCycle c) {
        var periods = c.periods().stream().map(p -> PeriodResponse.of(p.ref())).toList();
        return new CycleSummaryResponse(c.id(), c.titleTr(), c.titleEn(), c.frequency(), periods);
    }
}
