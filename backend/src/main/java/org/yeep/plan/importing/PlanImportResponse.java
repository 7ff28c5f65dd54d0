package org.yeep.plan.importing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.plan.importing.detecting.Mapping;
import org.yeep.plan.importing.reading.SourceKind;

@Schema(name = "PlanImport", description = "A file on its way into a plan's draft")
public record PlanImportResponse(
        @NotNull UUID id,
        @NotNull UUID planId,
        @NotNull String fileName,
        @NotNull String sha256,
        @NotNull long sizeBytes,

        @Schema(description = "Found by its content; null until it is read")
        SourceKind kind,

        @NotNull ImportState state,
        @Schema(description = "0–100") @NotNull int progress,

        @Schema(description = "Why it could not be read") String failure,

        @Schema(description = "How it was read; null for the product's own forms, which need no guess")
        Mapping mapping,

        @NotNull List<@NotNull String> sheets,
        @NotNull int errors,
        @NotNull int warnings,
        @NotNull int notes,
        @NotNull String createdBy,
        @NotNull Instant createdAt,
        @NotNull int version) {

    static PlanImportResponse of(ImportFacts f, int progress, String failure) {
        return new PlanImportResponse(
                f.id(),
                f.planId(),
                f.fileName(),
                f.sha256(),
                f.sizeBytes(),
                f.kind(),
                f.state(),
                progress,
                failure,
                f.mapping(),
                f.sheetNames(),
                f.errorCount(),
                f.warningCount(),
                f.noteCount(),
                f.createdBy(),
                f.createdAt(),
                f.version());
    }
}
