package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Change")
record ChangeResponse(
        @NotNull ChangeKind kind,
        @NotNull Instant at,
        @NotNull UUID reportId,
        @NotNull int reportVersion,
        @NotNull String titleTr,
        @Schema(nullable = true) String titleEn,

        @Schema(nullable = true, description = "Corrigendum or reason of the withdrawal")
        String reason,

        @Schema(example = "/reports/0198f000-0000-7000-8000-000000000001/versions/1") @NotNull
        String path) {}
