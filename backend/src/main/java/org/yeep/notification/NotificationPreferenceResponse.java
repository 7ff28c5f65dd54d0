package org.yeep.notification;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationPreference")
public record NotificationPreferenceResponse(
        @NotNull boolean email,

        @Schema(description = "What of it comes by e-mail") @NotNull
        List<@NotNull NotificationTopic> topics,

        @Schema(description = "Gathered once a day instead of at once") @NotNull
        boolean digest,

        @NotNull MailLanguage language,

        @Schema(description = "Where it goes; null while no verified address is known")
        String address,

        @Schema(description = "False where this installation sends no mail") @NotNull
        boolean mailSent,

        @NotNull int version) {}
