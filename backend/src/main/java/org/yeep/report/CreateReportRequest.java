package org.yeep.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ReportType;

@Schema(name = "CreateReport")
public record CreateReportRequest(
        @NotNull ReportType kind,
        @NotNull UUID periodId,
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> planIds,
        @NotBlank @Size(max = 300) String titleTr,
        @Size(max = 300) String titleEn) {}
