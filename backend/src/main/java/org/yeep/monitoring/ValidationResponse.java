package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.validation.Severity;

@Schema(name = "SubmissionValidation")
public record ValidationResponse(
        @NotNull List<ValidationFinding> findings,
        BigDecimal completeness,

        @Schema(description = "Neither an error nor a warning without a note is left") @NotNull
        boolean sendable) {

    @Schema(name = "ValidationFinding")
    public record ValidationFinding(
            @Schema(examples = "parts-exceed-total") @NotNull
            String rule,

            @NotNull Severity severity,
            @NotNull String message,
            UUID planIndicatorId,
            String cell,
            @NotNull String pointer,

            @Schema(description = "A warning explained by a note does not block sending; an error always does") @NotNull
            boolean blocks) {}
}
