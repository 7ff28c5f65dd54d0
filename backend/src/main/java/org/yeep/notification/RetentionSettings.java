package org.yeep.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is remembered what people were told. */
@ConfigMapping(prefix = "yeep.notification.kept")
interface RetentionSettings {
    /** After it was read. */
    @WithDefault("180d")
    Duration read();

    /** Read or not. */
    @WithDefault("400d")
    Duration unread();

    /** Messages that were sent, kept in a demonstration, or given up. */
    @WithDefault("180d")
    Duration emails();
}
