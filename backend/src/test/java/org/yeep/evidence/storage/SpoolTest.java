package org.yeep.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @TempDir
    Path root;

    private Spool spool;

    @BeforeEach
    void inAFolderOfItsOwn() {
        spool = new Spool(root);
    }

    @Test
    void stopsAtTheLimitAndLeavesNothingBehind() throws IOException {
        assertThat(receive("12345678901")).isNull();
        assertThat(receive("1234567890")).isNotNull();
        assertThat(Files.list(root.resolve("incoming"))).hasSize(1);
    }

    @Test
    void leavesNothingBehindOfWhatBreaksOff() throws IOException {
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThatThrownBy(() -> spool.receive(breaking, 10)).isInstanceOf(IOException.class);
        assertThat(Files.list(root.resolve("incoming"))).isEmpty();
    }

    @Test
    void clearsAwayWhatACrashLeft() throws IOException {
        receive("abc");
        var arriving = Files.createDirectories(root.resolve("arriving"));
        Files.createTempFile(arriving, "", ".upload");
        spool.clearBefore(Instant.now().minusSeconds(3600));
        assertThat(Files.list(root.resolve("incoming"))).hasSize(1);

        spool.clearBefore(Instant.now().plusSeconds(60));
        assertThat(Files.list(arriving)).isEmpty();
        assertThat(Files.list(root.resolve("incoming"))).isEmpty();
    }

    private Incoming receive(String content) throws IOException {
        return spool.receive(new ByteArrayInputStream(content.getBytes()), 10);
    }
}
