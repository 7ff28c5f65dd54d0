package org.yeep.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveObservations", description = "Cells of one submission, saved together or not at all")
record SaveObservationsRequest(
        @NotEmpty @Size(max = BulkEntry.MOST_CELLS) List<@NotNull @Valid BulkCell> cells) {}
