package org.yeep.monitoring.receipt;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.json.Sha256;
import org.yeep.shared.sql.Row;

/** A day that is over: its list as one hash, chained to the day before. */
@Schema(name = "ReceiptDay")
public record ReceiptDay(
        @NotNull LocalDate date,
        @NotNull int receipts,

        @Schema(
                description =
                        "SHA-256 of the day's lines: hash, time, organisation id and period, each line ended by LF")
        @NotNull
        String listSha256,

        @Schema(description = "The sha256 of the day before; 64 zeros on the first day") @NotNull
        String previousSha256,

        @Schema(description = "SHA-256 of date, listSha256 and previousSha256, parted by spaces and ended by LF")
        @NotNull
        String sha256,

        @NotNull Instant sealedAt) {

    static final String NO_DAY_BEFORE = "0".repeat(64);

    static ReceiptDay seal(LocalDate day, List<ReceiptLine> lines, String previous, Instant at) {
        var list = hash(lines.stream().map(ReceiptLine::text).collect(Collectors.joining()));
        return new ReceiptDay(day, lines.size(), list, previous, hash(day + " " + list + " " + previous + "\n"), at);
    }

    static ReceiptDay read(Row row) {
        return new ReceiptDay(
                row.date("day"),
                row.integer("receipts"),
                row.text("list_sha256"),
                row.text("previous_sha256"),
                row.text("sha256"),
                row.instant("sealed_at"));
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
