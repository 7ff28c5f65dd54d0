package org.yeep.monitoring;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RangeStatement",
        description = "What was said about where the values lie; without any bound it was taken back")
record RangeStatementResponse(
        BigDecimal min,
        BigDecimal max,

        @Schema(description = "Null where it was taken back, and for what was stated before reasons were kept")
        String reason,

        @NotNull String statedBy,

        @Schema(description = "Null for what was stated before it was kept")
        RangeAuthor statedAs,

        @NotNull Instant statedAt) {}
