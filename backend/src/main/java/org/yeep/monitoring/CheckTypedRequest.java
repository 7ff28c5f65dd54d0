package org.yeep.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CheckTyped", description = "What was typed and is not saved yet")
record CheckTypedRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid TypedCell> cells) {

    @Schema(name = "TypedCell")
    record TypedCell(
            @NotNull UUID planIndicatorId,
            @NotNull @Size(min = 1, max = 200) String cell,

            @Schema(description = "As it would be saved; null if the cell was emptied") @Valid
            SaveObservationRequest observation) {}
}
