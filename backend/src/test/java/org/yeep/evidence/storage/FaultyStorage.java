package org.yeep.evidence.storage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.stream.Stream;

/** The folder of the tests, which fails where a test wants it to. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FaultyStorage implements EvidenceStorage {
    private final EvidenceStorage folder;
    private volatile String fault;

    FaultyStorage(StorageSettings settings) {
        this.folder = new FolderStorage(settings.directory());
    }

    /** Until {@link #repair()} nothing is read or written. */
    public void fail(String message) {
        fault = message;
    }

    public void repair() {
        fault = null;
    }

    private EvidenceStorage working() throws IOException {
        if (fault != null) throw new IOException(fault);
        return folder;
    }

    @Override
    public void keep(Incoming incoming) throws IOException {
        working().keep(incoming);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return working().open(sha256);
    }

    @Override
    public void delete(String sha256) throws IOException {
        working().delete(sha256);
    }

    @Override
    public Stream<String> keptBefore(Instant moment) throws IOException {
        return working().keptBefore(moment);
    }

    @Override
    public void check() throws IOException {
        working().check();
    }
}
