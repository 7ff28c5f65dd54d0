package org.yeep.plan.importing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.importing.reading.CellKind;
import org.yeep.plan.importing.reading.Columns;
import org.yeep.plan.importing.reading.Row;

/** One row of a file, as corrected. */
@Schema(name = "ImportRow")
public record ImportRowResponse(
        @NotNull int number, @NotNull List<@NotNull CellResponse> cells) {

    @Schema(name = "ImportCell")
    public record CellResponse(
            @NotNull int column,
            @NotNull String letter,
            @NotNull String text,
            @NotNull CellKind kind) {}

    static ImportRowResponse of(Row row) {
        return new ImportRowResponse(
                row.number(),
                row.cells().stream()
                        .map(c -> new CellResponse(c.column(), Columns.letter(c.column()), c.text(), c.kind()))
                        .toList());
    }
}
