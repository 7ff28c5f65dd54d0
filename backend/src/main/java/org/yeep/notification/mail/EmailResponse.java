package org.yeep.notification.mail;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yeep.shared.sql.Row;

@Schema(name = "Email")
public record EmailResponse(
        @NotNull UUID id,
        @NotNull String account,
        @NotNull String address,
        @NotNull EmailState state,

        @Schema(description = "The day of a daily digest; null for others")
        LocalDate digestOn,

        @Schema(description = "How many notifications it carries") @NotNull
        int notifications,

        @NotNull int attempts,
        @NotNull Instant createdAt,
        Instant sentAt,
        Instant nextAttemptAt,

        @Schema(description = "What the mail server or the connection said last")
        String lastError,

        @Schema(description = "Kept in a demonstration only, where nothing is sent")
        String subject,

        String text) {

    static EmailResponse read(Row row) {
        var state = row.code("state", EmailState.class);
        return new EmailResponse(
                row.uuid("id"),
                row.text("account"),
                row.text("address"),
                state,
                row.date("digest_on"),
                row.integer("notifications"),
                row.integer("attempts"),
                row.instant("created_at"),
                row.instant("sent_at"),
                state == EmailState.QUEUED ? row.instant("next_attempt_at") : null,
                row.text("last_error"),
                row.text("subject"),
                row.text("text_body"));
    }
}
