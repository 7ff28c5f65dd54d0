package org.yeep.evidence.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Received and waiting to be kept; closing throws away what was not. */
public record Incoming(Path path, Content content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
