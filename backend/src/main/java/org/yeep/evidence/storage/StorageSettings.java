package org.yeep.evidence.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "yeep.evidence")
interface StorageSettings {
    /** Folder of the files, all on one file system because files are moved into place; with s3 only of those arriving. */
    Path directory();

    @WithDefault("folder")
    Kind store();

    S3 s3();

    enum Kind {
        FOLDER,
        S3
    }

    interface S3 {
        Optional<String> bucket();

        /** Address of a store that is not Amazon's. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        /** Put before each name, such as {@code evidence/}. */
        Optional<String> prefix();

        /** Without them the usual places are asked: environment, profile, role of the machine. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** The bucket in the path instead of the host name, as most stores other than Amazon's want it. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
