package org.yeep.plan.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChangeImportCells")
public record ChangeCellsRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid CellChange> cells) {}
