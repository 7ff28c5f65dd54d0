package org.yeep.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ModerationMessage")
public record MessageResponse(
        @NotNull UUID id,
        @NotNull String memberName,
        UUID itemId,
        @NotNull String text,
        @NotNull Instant sentAt) {

    static MessageResponse of(ModerationMessage message, String memberName) {
        return new MessageResponse(message.id(), memberName, message.itemId(), message.text(), message.sentAt());
    }
}
