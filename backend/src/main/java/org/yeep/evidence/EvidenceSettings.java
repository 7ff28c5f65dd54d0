package org.yeep.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

@ConfigMapping(prefix = "yeep.evidence")
interface EvidenceSettings {
    /** Folder of the files; must be on the same file system throughout, because files are moved into place. */
    Path directory();

    /** The largest file taken. The server's own body limit must be somewhat above it. */
    @WithDefault("10M")
    MemorySize maxSize();
}
