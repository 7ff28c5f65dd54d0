package org.yeep.plan.importing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.importing.reading.Cell;
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

            @Schema(description = "As it is read; empty if a person emptied the cell") @NotNull
            String text,

            @NotNull CellKind kind,

            @Schema(description = "What the file says, if a person put something else in its place; may be empty")
            String original) {

        private static CellResponse of(int column, Row is, Row was) {
            var cell = is.cell(column).orElse(Cell.text(column, ""));
            var before = was.text(column);
            return new CellResponse(
                    column,
                    Columns.letter(column),
                    cell.text(),
                    cell.kind(),
                    before.equals(cell.text()) ? null : before);
        }
    }

    /** @param was the same row of the file itself */
    static ImportRowResponse of(Row is, Row was) {
        return new ImportRowResponse(
                is.number(),
                Stream.concat(is.cells().stream(), was.cells().stream())
                        .map(Cell::column)
                        .distinct()
                        .sorted()
                        .map(column -> CellResponse.of(column, is, was))
                        .toList());
    }
}
