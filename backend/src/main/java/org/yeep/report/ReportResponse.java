package org.yeep.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Report")
public record ReportResponse(
        @NotNull UUID id,
        @NotNull ReportState state,

        @Schema(description = "Newest first; the first is the one shown; empty once withdrawn") @NotNull
        List<Version> versions,

        @Schema(description = "Why it was withdrawn; null unless it was")
        Withdrawal withdrawal,

        @Schema(description = "Null once withdrawn") ReportContent content) {

    /** @param sha256 of the exact bytes at {@code /reports/{id}/versions/{number}} */
    @Schema(name = "ReportVersion")
    public record Version(
            @NotNull int number,
            @NotNull Instant publishedAt,
            @NotNull String sha256,
            String corrigendum) {}

    @Schema(name = "ReportWithdrawal")
    public record Withdrawal(@NotNull Instant at, @NotNull String reason) {}
}
