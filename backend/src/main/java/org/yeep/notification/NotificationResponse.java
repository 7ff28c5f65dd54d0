package org.yeep.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notification")
public record NotificationResponse(
        @NotNull UUID id,
        @NotNull NotificationKind kind,

        @Schema(description = "One sentence in the reader's language") @NotNull
        String text,

        @Schema(description = "Where on the site it is seen to", example = "/workspace/submissions/…") @NotNull
        String address,

        @NotNull NotificationSubject subjectKind,
        @NotNull UUID subjectId,
        LocalDate dueOn,
        @NotNull Instant createdAt,
        Instant readAt) {

    static NotificationResponse of(Notification n, String text) {
        return new NotificationResponse(
                n.id(),
                n.kind(),
                text,
                n.address(),
                n.subjectKind(),
                n.subjectId(),
                n.dueOn(),
                n.createdAt(),
                n.readAt());
    }
}
