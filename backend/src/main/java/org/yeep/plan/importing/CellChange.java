package org.yeep.plan.importing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param column 0 for A; @param text empty to empty the cell */
@Schema(name = "ImportCellChange")
public record CellChange(
        @NotNull @Min(0) @Max(99) int sheet,
        @NotNull @Min(1) @Max(20_000) int row,
        @NotNull @Min(0) @Max(199) int column,
        @NotNull @Size(max = 20_000) String text) {}
