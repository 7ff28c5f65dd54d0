package org.yeep.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WithdrawReport")
public record WithdrawReportRequest(
        @Schema(description = "Shown publicly in the report's place") @NotBlank @Size(max = 5_000)
        String reason) {}
