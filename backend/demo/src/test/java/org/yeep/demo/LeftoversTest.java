package org.yeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path data;

    private Options options;
    private Process process;

    @BeforeEach
    void somethingRuns() throws IOException {
        options = Options.parse(Path.of(""), new String[] {"--data-dir", data.toString()}, Map.of());
        Files.createDirectories(data.resolve("run"));
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void itEnds() {
        process.destroyForcibly();
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws Exception {
        Files.writeString(Leftovers.pidFile(options, "api"), Leftovers.signature(process.toHandle()));
        Leftovers.end(options);
        assertThat(process.waitFor()).isNotZero();
        assertThat(Leftovers.pidFile(options, "api")).doesNotExist();
    }

    @Test
    void leavesAProcessAloneThatGotTheNumberLater() throws IOException {
        Files.writeString(Leftovers.pidFile(options, "api"), process.pid() + " 1000");
        Leftovers.end(options);
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void forgetsADatabaseWhoseNumberBelongsToSomebodyElse() throws IOException {
        Path file = Files.createDirectories(data.resolve("postgres")).resolve("postmaster.pid");
        Files.writeString(file, process.pid() + "\n" + data + "\n");
        Leftovers.end(options);
        assertThat(file).doesNotExist();
        assertThat(process.isAlive()).isTrue();
    }
}
