package org.yeep.plan.importing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.importing.building.ImportProblem;
import org.yeep.plan.importing.building.Severity;

/** @param sheet index from 0, −1 for the whole file; @param row 0 for the whole sheet */
@Schema(name = "ImportProblem")
public record ImportProblemResponse(
        @NotNull Severity severity,
        @NotNull String code,
        @NotNull String message,
        @NotNull int sheet,
        @NotNull int row,
        String column,
        String raw,

        @Schema(description = "JSON pointer into the document")
        String pointer) {

    static ImportProblemResponse of(ImportProblem p, String message) {
        return new ImportProblemResponse(
                p.severity(), p.code(), message, p.sheet(), p.row(), p.column(), p.raw(), p.pointer());
    }
}
