package org.yeep.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceDirectoryTest {
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    private EvidenceDirectory storage;

    @BeforeEach
    void inAFolderOfItsOwn() {
        storage = new EvidenceDirectory(new EvidenceSettings() {
            @Override
            public Path directory() {
                return root;
            }

            @Override
            public MemorySize maxSize() {
                return new MemorySize(BigInteger.TEN);
            }
        });
    }

    @Test
    void keepsContentUnderItsHash() throws IOException {
        try (var incoming = receive("abc")) {
            storage.keep(incoming);
        }

        assertThat(storage.open(HASH_OF_ABC)).hasContent("abc");
        assertThat(root.resolve("ba").resolve(HASH_OF_ABC)).exists();
    }

    @Test
    void leavesNothingBehindOfWhatIsNotKept() throws IOException {
        receive("abc").close();

        assertThat(Files.list(root.resolve("incoming"))).isEmpty();
    }

    @Test
    void stopsAtTheLimitAndLeavesNothingBehind() throws IOException {
        assertThat(receive("12345678901")).isNull();
        assertThat(receive("1234567890")).isNotNull();
        assertThat(Files.list(root.resolve("incoming"))).hasSize(1);
    }

    @Test
    void opensNothingButHashes() {
        assertThatThrownBy(() -> storage.open("../../../../../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EvidenceStorage.Incoming receive(String content) throws IOException {
        return storage.receive(new ByteArrayInputStream(content.getBytes()), 10);
    }
}
