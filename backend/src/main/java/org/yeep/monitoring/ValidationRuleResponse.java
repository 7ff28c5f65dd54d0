package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.validation.Severity;

@Schema(name = "ValidationRule")
record ValidationRuleResponse(
        @Schema(description = "The `rule` of a finding", examples = "parts-exceed-total") @NotNull
        String id,

        @NotNull Severity severity,
        @NotNull String descriptionTr,
        @NotNull String descriptionEn) {}
