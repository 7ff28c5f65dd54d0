package org.yeep.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cell as it shall be. */
@Schema(name = "BulkCell")
record BulkCell(
        @NotNull UUID planIndicatorId,
        @NotNull @Size(min = 1, max = 200) String cell,

        @Schema(description = "The version its sender saw; null if the cell is believed empty", nullable = true) @Min(0)
        Integer version,

        @Schema(description = "As it shall be saved; null to empty the cell") @Valid
        SaveObservationRequest observation) {}
