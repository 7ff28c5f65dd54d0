package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.monitoring.ValidationResponse.ValidationFinding;

@Schema(name = "TypedFindings")
record TypedFindingsResponse(
        @Schema(description = "Of the indicators that cells were sent for, as if these were saved") @NotNull
        List<ValidationFinding> findings) {}
