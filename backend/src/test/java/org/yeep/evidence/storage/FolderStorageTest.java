package org.yeep.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest extends StorageContract {
    @TempDir
    Path root;

    @Override
    EvidenceStorage storage() {
        return new FolderStorage(root);
    }

    @Override
    Spool spool() {
        return new Spool(root);
    }

    @Test
    void contentLiesUnderItsHash() throws IOException {
        keep("abc");

        assertThat(root.resolve("ba").resolve(HASH_OF_ABC)).exists();
        assertThat(Files.list(root.resolve("incoming"))).isEmpty();
    }
}
