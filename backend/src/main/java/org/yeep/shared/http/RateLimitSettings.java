package org.yeep.shared.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "yeep.rate-limit")
interface RateLimitSettings {
    @WithDefault("true")
    boolean enabled();

    /** Requests one address may make in {@link #window()}; a page of the front end makes some ten. */
    @WithDefault("1200")
    long requests();

    @WithDefault("60s")
    Duration window();
}
