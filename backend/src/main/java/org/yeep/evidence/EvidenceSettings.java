package org.yeep.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "yeep.evidence")
interface EvidenceSettings {
    /** The largest file taken. The server's own body limit must be somewhat above it. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** How old content must be before it counts as left over; longer than any upload takes. */
    @WithDefault("24h")
    Duration leftOverAfter();
}
