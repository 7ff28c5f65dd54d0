package org.yeep.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CorrectReport")
public record CorrectReportRequest(
        @Schema(description = "What was wrong and is put right, for everybody to read") @NotBlank @Size(max = 5_000)
        String corrigendum,

        @Schema(description = "The written parts as they should read; null leaves them") @Valid
        ReportSections sections) {}
