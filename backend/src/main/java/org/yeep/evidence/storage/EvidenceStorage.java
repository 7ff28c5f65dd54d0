package org.yeep.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Where the bytes are. Content is named by its hash, so the same file is kept once; it is there whole or not at all.
 * Whoever keeps or deletes holds the content's lock in the database.
 */
public interface EvidenceStorage {
    /** Keeps what was received under its hash; afterwards it survives a loss of power. */
    void keep(Incoming incoming) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** Says nothing if it is not there. */
    void delete(String sha256) throws IOException;

    /** The hashes of what was kept before this moment; the caller closes the stream. */
    Stream<String> keptBefore(Instant moment) throws IOException;

    /** Tries that it can be reached and written to. */
    void check() throws IOException;
}
