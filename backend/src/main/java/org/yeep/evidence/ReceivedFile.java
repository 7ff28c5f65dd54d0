package org.yeep.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.yeep.evidence.inspection.Inspection;
import org.yeep.evidence.storage.Content;
import org.yeep.evidence.storage.Incoming;

/** A file that was looked through; {@code copy} is what the public gets instead of it, null if that is the same. */
record ReceivedFile(Incoming original, Incoming copy, Inspection inspection) implements AutoCloseable {
    Content content() {
        return original.content();
    }

    Optional<Content> published() {
        return Optional.ofNullable(copy).map(Incoming::content);
    }

    /** In one order for everybody, so that two senders never wait for each other. */
    Stream<Incoming> parts() {
        return Stream.of(original, copy)
                .filter(part -> part != null)
                .sorted(java.util.Comparator.comparing(part -> part.content().sha256()));
    }

    @Override
    public void close() throws IOException {
        original.close();
        if (copy != null) copy.close();
    }
}
