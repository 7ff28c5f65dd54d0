package org.yeep.evidence.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "yeep.clamav")
interface ScannerSettings {
    /** {@code host:port} of clamd; without it nothing is scanned. */
    Optional<String> address();

    /** Whether files are refused while the scanner cannot be reached. */
    @WithDefault("true")
    boolean failClosed();

    @WithDefault("30s")
    Duration timeout();
}
