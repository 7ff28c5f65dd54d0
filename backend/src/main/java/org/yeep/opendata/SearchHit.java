package org.yeep.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SearchHit")
record SearchHit(
        @NotNull SearchKind kind,
        @NotNull UUID id,

        @Schema(example = "Mersin Büyükşehir Belediyesi") @NotNull
        String title,

        @Schema(nullable = true, description = "Where it belongs: the plan or the owner")
        String subtitle,

        @Schema(example = "/organisations/mersin-buyuksehir", description = "The API path of what was found") @NotNull
        String path) {}
