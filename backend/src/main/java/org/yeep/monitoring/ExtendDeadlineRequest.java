package org.yeep.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ExtendDeadline")
public record ExtendDeadlineRequest(
        @Schema(description = "The new last day for sending in time, later than the present one") @NotNull
        LocalDate deadline,

        @Schema(description = "Shown in the public calendar") @NotBlank @Size(max = 2000)
        String reason) {}
