package org.yeep.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes are. Content is named by its hash, so the same file is kept once. */
interface EvidenceStorage {
    /**
     * Takes in at most {@code limit} bytes, safely written out but not yet kept.
     *
     * @return null if there are more than {@code limit}
     */
    Incoming receive(InputStream source, long limit) throws IOException;

    /** Keeps what was received under its hash; afterwards it survives a loss of power. */
    void keep(Incoming incoming) throws IOException;

    InputStream open(String sha256) throws IOException;

    void delete(String sha256) throws IOException;

    /** Received and waiting to be kept; closing throws away what was not. */
    record Incoming(Path path, Content content) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            java.nio.file.Files.deleteIfExists(path);
        }
    }
}
