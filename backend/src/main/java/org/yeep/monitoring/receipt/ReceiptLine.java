package org.yeep.monitoring.receipt;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.sql.Row;
import org.yeep.shared.time.Clocks;

/** What the public list says of a receipt: that it exists, since when, whose it is; nothing of what was sent. */
@Schema(name = "PublicReceipt")
public record ReceiptLine(
        @Schema(description = "SHA-256 of what was sent, hexadecimal") @NotNull
        String sha256,

        @Schema(description = "To the second, in UTC") @NotNull
        Instant sentAt,

        @Schema(description = "The day in Türkiye on whose list it stands") @NotNull
        LocalDate date,

        @NotNull Sender organisation,

        @Schema(example = "2022-H1") @NotNull String period) {

    @Schema(name = "ReceiptSender")
    public record Sender(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}

    static ReceiptLine read(Row row) {
        var sentAt = row.instant("sent_at").truncatedTo(ChronoUnit.SECONDS);
        return new ReceiptLine(
                row.text("sha256"),
                sentAt,
                LocalDate.ofInstant(sentAt, Clocks.ZONE),
                new Sender(row.uuid("organisation_id"), row.text("slug"), row.text("name")),
                row.text("period"));
    }

    /** As it goes into the day's hash. The municipality by its id: names change. */
    String text() {
        return sha256 + " " + sentAt + " " + organisation.id() + " " + period + "\n";
    }
}
