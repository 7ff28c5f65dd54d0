package org.yeep.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SaveNotificationPreference")
public record SaveNotificationPreferenceRequest(
        @NotNull Boolean email,
        @NotNull @Size(max = 10) List<@NotNull NotificationTopic> topics,
        @NotNull Boolean digest,
        @NotNull MailLanguage language) {}
