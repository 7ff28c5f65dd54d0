package org.yeep.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnreadNotifications")
public record UnreadResponse(@NotNull long unread) {}
