package org.yeep.shared.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "yeep.idempotency")
interface IdempotencySettings {
    /** When old keys are cleared away: a cron expression. */
    String cleanup();

    /** How long a repeat gets the first answer; a repeat after that is carried out. */
    @WithDefault("24h")
    Duration keptFor();
}
