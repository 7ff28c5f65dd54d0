package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.progress.ProgressResponse;
import org.yeep.monitoring.progress.ReportingMoment;

@Schema(
        name = "PublishedProgress",
        description = "Worked out from published values alone: what the public does not see goes into no figure")
record PublishedProgressResponse(
        @NotNull UUID planId,

        @Schema(nullable = true, description = "What was public at the end of this day (Türkiye); null for now")
        LocalDate asOf,

        @Schema(description = "Periods with published values, the newest first") @NotNull
        List<ReportingMoment> periods,

        @Schema(nullable = true, description = "Null as long as nothing was published of the plan")
        ProgressResponse progress) {}
